import numpy as np


def rope(x, positions, base):
    """Rotary position embedding with neighbouring columns as pairs.

    x: (L, d), d even. positions: (L,). Pair i turns by positions * base^(-2i/d). Returns (L, d).
    """
    d = x.shape[1]
    theta = np.outer(positions, base ** (-np.arange(0, d, 2) / d))
    even, odd = x[:, ::2], x[:, 1::2]
    rotated = np.empty(x.shape)
    rotated[:, ::2] = even * np.cos(theta) - odd * np.sin(theta)
    rotated[:, 1::2] = even * np.sin(theta) + odd * np.cos(theta)
    return rotated


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    positions = np.array(eval(input()))
    base = float(input())
    print(np.round(rope(x, positions, base), 4).tolist())
