"""You apply a ReLU to the result. GoogLeNet does, but here the module is the bare linear part: no activations.
你对结果做了 ReLU。GoogLeNet 确实如此，但本题只要模块的线性部分，没有激活函数。
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
y = np.concatenate([point(w1, x), conv(x, w3), conv(x, w5), point(wp, pooled)])
print(np.maximum(y, 0).round(4).tolist())
