"""You move the signal to the left for a positive shift. shift(x)_i = x_(i - t): entry i comes from t cells to its left, so the signal moves to the right.
平移量为正时你把信号移向了左边。shift(x)_i = x_(i - t)：第 i 个元素来自左边 t 格，所以信号向右移。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
t, mode = int(input()), eval(input())


def shifted(v):
    i = np.arange(len(v)) + t
    return np.where(((i >= 0) & (i < len(v))) | (mode == "circular"), v[i % len(v)], 0.0)


def conv(v):
    padded = np.pad(v, len(w) // 2, mode="wrap" if mode == "circular" else "constant")
    return np.correlate(padded, w, "valid")


a, b = conv(shifted(x)), shifted(conv(x))
print((a.round(4).tolist(), b.round(4).tolist(), bool(np.allclose(a, b))))
