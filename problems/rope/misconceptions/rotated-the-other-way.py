"""You rotate clockwise. The first element becomes a cos - b sin and the second a sin + b cos: the minus stands in the first.
你按顺时针旋转了。第一个元素是 a cos - b sin，第二个是 a sin + b cos：负号在第一个里。
"""

import numpy as np


def rope(x, positions, base):
    d = x.shape[1]
    theta = np.outer(positions, base ** (-np.arange(0, d, 2) / d))
    even, odd = x[:, ::2], x[:, 1::2]
    rotated = np.empty(x.shape)
    rotated[:, ::2] = even * np.cos(theta) + odd * np.sin(theta)
    rotated[:, 1::2] = -even * np.sin(theta) + odd * np.cos(theta)
    return rotated


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    positions = np.array(eval(input()))
    base = float(input())
    print(np.round(rope(x, positions, base), 4).tolist())
