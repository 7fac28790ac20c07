"""You print squared distances. Take the square root of the sum.
你打印的是距离的平方。求和之后还要开方。
"""

import numpy as np


def pairwise_distances(X, Y):
    differences = X[:, None, :] - Y[None, :, :]
    return (differences**2).sum(axis=-1)


if __name__ == "__main__":
    X, Y = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(pairwise_distances(X, Y), 4).tolist())
