"""You expand the square into |x|^2 + |y|^2 - 2 x.y. Far from the origin it subtracts huge numbers and loses every digit; for equal points it may be negative. Subtract the points first.
你把平方展开成 |x|^2 + |y|^2 - 2 x·y。远离原点时，这是巨大的数相减，有效数字会丢光；两点重合时还可能为负。应先让两点相减。
kind: stability
"""

import numpy as np


def pairwise_distances(X, Y):
    squared = (X**2).sum(axis=1)[:, None] + (Y**2).sum(axis=1) - 2 * X @ Y.T
    return np.sqrt(np.maximum(squared, 0.0))


if __name__ == "__main__":
    X, Y = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(pairwise_distances(X, Y), 4).tolist())
