"""You turn the kernels by 180 degrees. Deep-learning layers do not flip: w[o][c][0][0] meets the window's upper left cell.
你把卷积核旋转了 180 度。深度学习中的卷积不翻转：w[o][c][0][0] 对应窗口左上角。
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

x, w1, w3, w5, wp = (np.array(eval(input()), dtype=float) for _ in range(5))


def windows(v, k, fill=0.0):
    r = (k // 2, k // 2)
    return sliding_window_view(np.pad(v, ((0, 0), r, r), constant_values=fill), (k, k), (1, 2))


def conv(v, w):
    return np.einsum("cijab,ocab->oij", windows(v, w.shape[2]), w)


def point(w, v):
    return np.einsum("oc,cij->oij", w, v)


pooled = windows(x, 3, -np.inf).max((3, 4))
w3, w5 = w3[:, :, ::-1, ::-1], w5[:, :, ::-1, ::-1]
print(np.concatenate([point(w1, x), conv(x, w3), conv(x, w5), point(wp, pooled)]).round(4).tolist())
