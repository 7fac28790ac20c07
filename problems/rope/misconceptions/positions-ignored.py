"""You rotate row t by position t, whatever the input says. Use the given positions: with a cache or padding they do not start at 0.
你让第 t 行按位置 t 旋转，没有用输入的位置。应使用给定的 positions：有缓存或 padding 时位置并不从 0 开始。
"""

import numpy as np


def rope(x, positions, base):
    d = x.shape[1]
    theta = np.outer(np.arange(len(positions)), base ** (-np.arange(0, d, 2) / d))
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
