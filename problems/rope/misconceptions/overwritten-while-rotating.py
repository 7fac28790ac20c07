"""You overwrite the first element of a pair and then use the new value for the second. Both need the old pair: compute both before you store them.
你先覆盖了一对中的第一个元素，又用新值去算第二个。两者都要用旧值：先都算好再写回。
"""

import numpy as np


def rope(x, positions, base):
    d = x.shape[1]
    theta = np.outer(positions, base ** (-np.arange(0, d, 2) / d))
    even, odd = x[:, ::2], x[:, 1::2]
    rotated = np.empty(x.shape)
    rotated[:, ::2] = even * np.cos(theta) - odd * np.sin(theta)
    rotated[:, 1::2] = rotated[:, ::2] * np.sin(theta) + odd * np.cos(theta)
    return rotated


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    positions = np.array(eval(input()))
    base = float(input())
    print(np.round(rope(x, positions, base), 4).tolist())
