"""You turn every pair by the same angle. Pair i turns by p * base^(-2i/d): later pairs turn more slowly.
你让所有列对旋转同一角度。第 i 对的角度是 p * base^(-2i/d)：越靠后转得越慢。
"""

import numpy as np


def rope(x, positions, base):
    d = x.shape[1]
    theta = np.outer(positions, base ** (-np.zeros(d // 2)))
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
