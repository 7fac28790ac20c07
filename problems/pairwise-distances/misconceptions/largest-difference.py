"""You take the largest difference of a coordinate, the Chebyshev distance. Sum the squares of all coordinates and take the root.
你取的是各坐标差的最大值，那是切比雪夫距离。应把所有坐标差的平方相加，再开方。
"""

import numpy as np


def pairwise_distances(X, Y):
    differences = X[:, None, :] - Y[None, :, :]
    return np.abs(differences).max(axis=-1)


if __name__ == "__main__":
    X, Y = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(pairwise_distances(X, Y), 4).tolist())
