"""You join the maps along the width. Each of them is a channel of its own: concatenate along the channel axis, axis 0 of C x H x W.
你沿宽度方向拼接了特征图。每张图都是一个独立的通道：应沿通道维（C x H x W 的第 0 维）拼接。
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
maps = [*point(w1, x), *conv(x, w3), *conv(x, w5), *point(wp, pooled)]
print(np.concatenate(maps, axis=1).round(4).tolist())
