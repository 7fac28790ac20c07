"""You let the window start at i. Here the kernel is centred: its middle tap meets x_i, so the window starts (K - 1) / 2 cells earlier.
你让窗口从第 i 个元素开始。本题中卷积核居中：中间元素对准 x_i，窗口应提前 (K - 1) / 2 格开始。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
t, mode = int(input()), eval(input())


def at(v, i):
    return np.where(((i >= 0) & (i < len(v))) | (mode == "circular"), v[i % len(v)], 0.0)


def shifted(v):
    return at(v, np.arange(len(v)) - t)


def conv(v):
    return at(v, np.arange(len(v))[:, None] + np.arange(len(w))) @ w


a, b = conv(shifted(x)), shifted(conv(x))
print((a.round(4).tolist(), b.round(4).tolist(), bool(np.allclose(a, b))))
