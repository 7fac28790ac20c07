"""You project with wp and pool afterwards. The pool comes first: the maximum of a weighted sum is another number than the weighted sum of maxima.
你先用 wp 投影再池化。应先池化：加权和的最大值不等于最大值的加权和。
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


pooled = windows(point(wp, x), 3, -np.inf).max((3, 4))
print(np.concatenate([point(w1, x), conv(x, w3), conv(x, w5), pooled]).round(4).tolist())
