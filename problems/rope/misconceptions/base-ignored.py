"""You always use the base 10000. Read the base from stdin: long-context models use others.
你固定使用底数 10000。底数应从 stdin 读入：长上下文模型会用别的值。
"""

import numpy as np


def rope(x, positions, base):
    d = x.shape[1]
    theta = np.outer(positions, 10000.0 ** (-np.arange(0, d, 2) / d))
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
