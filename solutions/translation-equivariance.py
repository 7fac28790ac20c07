import numpy as np


def translation_equivariance(x, w, shift, mode):
    """Convolve the shifted signal and shift the convolved one.

    x: (N,), w: (K,) with K odd, mode: 'circular' or 'zero'.
    Returns (conv(shift(x)), shift(conv(x)), whether they are equal).
    """
    n = len(x)

    def at(signal, i):
        inside = (i >= 0) & (i < n)
        return np.where(inside | (mode == "circular"), signal[i % n], 0.0)

    def shifted(signal):
        return at(signal, np.arange(n) - shift)

    def conv(signal):
        i = np.arange(n)[:, None] + np.arange(len(w)) - len(w) // 2
        return at(signal, i) @ w

    first, second = conv(shifted(x)), shifted(conv(x))
    return first, second, bool(np.allclose(first, second))


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    w = np.array(eval(input()), dtype=float)
    shift = int(input())
    mode = eval(input())
    first, second, equal = translation_equivariance(x, w, shift, mode)
    print((first.round(4).tolist(), second.round(4).tolist(), equal))
