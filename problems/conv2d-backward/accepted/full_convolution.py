# dx as a full convolution of the spread-out dy with the flipped kernel; prints NumPy arrays.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

x, w, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
s = int(input())
(kh, kw), (oh, ow) = w.shape, dy.shape
spread = np.zeros(((oh - 1) * s + 1, (ow - 1) * s + 1))
spread[::s, ::s] = dy
padded = np.pad(spread, ((kh - 1, kh - 1), (kw - 1, kw - 1)))
full = np.einsum("ijab,ab->ij", sliding_window_view(padded, w.shape), w[::-1, ::-1])
dx = np.zeros_like(x)
dx[: full.shape[0], : full.shape[1]] = full
dw = np.einsum("abij,ij->ab", sliding_window_view(x, spread.shape)[:kh, :kw], spread)
print(dx)
print(dw)
print(dy.sum())
