"""You subtract row i of Y from row i of X only. Every point of X must meet every point of Y: give both a new axis of length 1.
你只用 X 的第 i 行减 Y 的第 i 行。X 的每个点都要与 Y 的每个点相减：给两者各加一个长度为 1 的轴。
"""

import numpy as np


def pairwise_distances(X, Y):
    differences = X - Y
    return np.sqrt((differences**2).sum(axis=-1))


if __name__ == "__main__":
    X, Y = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(pairwise_distances(X, Y), 4).tolist())
