"""You pair column i with column i + d/2, as the LLaMA code does. Here pairs are neighbours, (0, 1), (2, 3), ..., as in the paper.
你把第 i 列与第 i + d/2 列配对，这是 LLaMA 代码的做法。本题按论文，相邻两列配对：(0, 1)、(2, 3)……
"""

import numpy as np


def rope(x, positions, base):
    d = x.shape[1]
    theta = np.outer(positions, base ** (-np.arange(0, d, 2) / d))
    even, odd = x[:, : d // 2], x[:, d // 2 :]
    rotated = np.empty(x.shape)
    rotated[:, : d // 2] = even * np.cos(theta) - odd * np.sin(theta)
    rotated[:, d // 2 :] = even * np.sin(theta) + odd * np.cos(theta)
    return rotated


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    positions = np.array(eval(input()))
    base = float(input())
    print(np.round(rope(x, positions, base), 4).tolist())
