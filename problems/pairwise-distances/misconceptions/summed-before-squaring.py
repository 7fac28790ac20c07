"""You sum the differences and square the sum, so that differences of opposite sign cancel. Square each difference first.
你先对差求和再平方，符号相反的差会互相抵消。应先对每个差取平方。
"""

import numpy as np


def pairwise_distances(X, Y):
    differences = X[:, None, :] - Y[None, :, :]
    return np.sqrt(differences.sum(axis=-1) ** 2)


if __name__ == "__main__":
    X, Y = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(np.round(pairwise_distances(X, Y), 4).tolist())
