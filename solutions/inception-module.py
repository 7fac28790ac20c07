import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def neighbourhoods(x, k, fill):
    """The k x k window around every entry: (C, H, W) to (C, H, W, k, k)."""
    ring = (k // 2, k // 2)
    return sliding_window_view(np.pad(x, ((0, 0), ring, ring), constant_values=fill), (k, k), (1, 2))


def conv_same(x, w, k):
    """Convolution that keeps height and width. x: (C, H, W), w: (O, C, k, k). Returns (O, H, W)."""
    return np.einsum("cijab,ocab->oij", neighbourhoods(x, k, 0.0), w)


def inception_module(x, w1, w3, w5, wp):
    """Naive Inception module with a projection behind the pool.

    x: (C, H, W), w1: (O1, C), w3: (O3, C, 3, 3), w5: (O5, C, 5, 5), wp: (Op, C).
    Returns (O1 + O3 + O5 + Op, H, W).
    """
    pooled = neighbourhoods(x, 3, -np.inf).max(axis=(3, 4))
    branches = [
        np.tensordot(w1, x, 1),
        conv_same(x, w3, 3),
        conv_same(x, w5, 5),
        np.tensordot(wp, pooled, 1),
    ]
    return np.concatenate(branches)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    print(inception_module(*arrays).round(4).tolist())
