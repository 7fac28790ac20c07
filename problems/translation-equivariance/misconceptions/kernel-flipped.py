"""You flip the kernel (np.convolve does). The layer called convolution is a cross-correlation: w_0 meets the leftmost cell of the window. Use w as it is.
你把卷积核翻转了（np.convolve 就会翻转）。深度学习中的卷积其实是互相关：w_0 对应窗口最左边的元素，直接使用 w 即可。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
t, mode = int(input()), eval(input())


def shifted(v):
    i = np.arange(len(v)) - t
    return np.where(((i >= 0) & (i < len(v))) | (mode == "circular"), v[i % len(v)], 0.0)


def conv(v):
    padded = np.pad(v, len(w) // 2, mode="wrap" if mode == "circular" else "constant")
    return np.convolve(padded, w, "valid")


a, b = conv(shifted(x)), shifted(conv(x))
print((a.round(4).tolist(), b.round(4).tolist(), bool(np.allclose(a, b))))
