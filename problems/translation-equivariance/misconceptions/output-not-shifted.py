"""Your second list is conv(x) where it was. Equivariance compares conv(shift(x)) with shift(conv(x)): the output has to be moved too. Staying in place would be invariance.
你的第二个列表是没有平移的 conv(x)。等变性比较的是 conv(shift(x)) 与 shift(conv(x))，输出也要平移；原地不动那是不变性。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
t, mode = int(input()), eval(input())


def shifted(v):
    i = np.arange(len(v)) - t
    return np.where(((i >= 0) & (i < len(v))) | (mode == "circular"), v[i % len(v)], 0.0)


def conv(v):
    padded = np.pad(v, len(w) // 2, mode="wrap" if mode == "circular" else "constant")
    return np.correlate(padded, w, "valid")


a, b = conv(shifted(x)), conv(x)
print((a.round(4).tolist(), b.round(4).tolist(), bool(np.allclose(a, b))))
