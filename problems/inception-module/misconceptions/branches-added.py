"""You add the branches. Inception stacks them as channels, so that the next layer can tell them apart and they may differ in number.
你把各支路相加了。Inception 是沿通道拼接，这样下一层才能区分它们，各支路的通道数也可以不同。
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
print(np.concatenate([point(w1, x), conv(x, w3), conv(x, w5), point(wp, pooled)]).sum(0).round(4).tolist())
