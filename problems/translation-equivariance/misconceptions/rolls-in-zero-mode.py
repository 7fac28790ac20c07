"""You pad the convolution with zeros but still roll the signal. In mode 'zero' the shift drops what leaves too: set the cells that were wrapped to 0.
卷积你补了零，但平移仍是循环的。'zero' 模式下平移也要丢掉移出的元素：把绕回来的格子置 0。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
t, mode = int(input()), eval(input())


def conv(v):
    padded = np.pad(v, len(w) // 2, mode="wrap" if mode == "circular" else "constant")
    return np.correlate(padded, w, "valid")


a, b = conv(np.roll(x, t)), np.roll(conv(x), t)
print((a.round(4).tolist(), b.round(4).tolist(), bool(np.allclose(a, b))))
