"""Your table has a row for each point of Y. The rows belong to X: X[:, None, :] - Y[None, :, :].
你的表以 Y 的点为行。行应对应 X：X[:, None, :] - Y[None, :, :]。
"""

import numpy as np


def pairwise_distances(X, Y):
    differences = X[None, :, :] - Y[:, None, :]
    return np.sqrt((differences**2).sum(axis=-1))


if __name__ == "__main__":
    X, Y = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(pairwise_distances(X, Y), 4).tolist())
