"""You sum absolute differences, the Manhattan distance. Square the differences, sum them, and take the root.
你对差的绝对值求和，那是曼哈顿距离。应先平方，再求和，最后开方。
"""

import numpy as np


def pairwise_distances(X, Y):
    differences = X[:, None, :] - Y[None, :, :]
    return np.abs(differences).sum(axis=-1)


if __name__ == "__main__":
    X, Y = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(pairwise_distances(X, Y), 4).tolist())
