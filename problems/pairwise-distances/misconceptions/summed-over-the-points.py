"""You sum over the points of Y instead of over the coordinates. The coordinates are the last axis: axis=-1.
你是对 Y 的点求和，而不是对坐标求和。坐标在最后一个轴：axis=-1。
"""

import numpy as np


def pairwise_distances(X, Y):
    differences = X[:, None, :] - Y[None, :, :]
    return np.sqrt((differences**2).sum(axis=1))


if __name__ == "__main__":
    X, Y = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(pairwise_distances(X, Y), 4).tolist())
