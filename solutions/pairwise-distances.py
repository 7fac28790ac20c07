import numpy as np


def pairwise_distances(X, Y):
    """The Euclidean distance from every point of X to every point of Y.

    X: (N, D); Y: (M, D). Returns (N, M).
    """
    differences = X[:, None, :] - Y[None, :, :]
    return np.sqrt((differences**2).sum(axis=-1))


if __name__ == "__main__":
    X, Y = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(pairwise_distances(X, Y), 4).tolist())
