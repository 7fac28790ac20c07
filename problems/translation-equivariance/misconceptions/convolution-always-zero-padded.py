"""You wrap the shift in circular mode, but convolve with zeros outside. The mode holds for both: in circular mode the left neighbour of x_0 is x_(N-1).
circular 模式下你的平移是循环的，卷积却仍在外面补零。模式对两种运算都适用：循环时 x_0 的左邻居是 x_(N-1)。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
t, mode = int(input()), eval(input())


def shifted(v):
    i = np.arange(len(v)) - t
    return np.where(((i >= 0) & (i < len(v))) | (mode == "circular"), v[i % len(v)], 0.0)


def conv(v):
    return np.correlate(np.pad(v, len(w) // 2), w, "valid")


a, b = conv(shifted(x)), shifted(conv(x))
print((a.round(4).tolist(), b.round(4).tolist(), bool(np.allclose(a, b))))
