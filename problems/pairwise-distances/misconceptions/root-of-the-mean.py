"""You average the squares over the coordinates. Sum them: the distance grows with every coordinate that differs.
你对坐标的平方求了平均。应求和：每多一个不同的坐标，距离就更大。
"""

import numpy as np


def pairwise_distances(X, Y):
    differences = X[:, None, :] - Y[None, :, :]
    return np.sqrt((differences**2).mean(axis=-1))


if __name__ == "__main__":
    X, Y = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(pairwise_distances(X, Y), 4).tolist())
