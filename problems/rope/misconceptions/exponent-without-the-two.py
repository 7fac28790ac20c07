"""You use the exponent -i/d for pair i. It is -2i/d: there are d/2 pairs, and the exponents run from 0 almost to -1.
你对第 i 对用了指数 -i/d。应为 -2i/d：共有 d/2 对，指数从 0 到接近 -1。
"""

import numpy as np


def rope(x, positions, base):
    d = x.shape[1]
    theta = np.outer(positions, base ** (-np.arange(d // 2) / d))
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
