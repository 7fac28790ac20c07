"""You take the root of each entry. The root of a matrix R is the matrix S with S S = R; its trace is the sum of the roots of the eigenvalues.
你对每个元素分别开方。矩阵 R 的平方根是满足 S S = R 的矩阵 S，它的迹是各特征值平方根之和。
"""

import numpy as np


def frechet_distance(real, fake):
    """The distance of two normal distributions that are fitted to two sets of features.

    real: (N, 2), fake: (M, 2). Returns the distance, its mean term and the trace of the root.
    """
    mean_term = ((real.mean(axis=0) - fake.mean(axis=0)) ** 2).sum()
    cov_real, cov_fake = np.cov(real, rowvar=False), np.cov(fake, rowvar=False)
    # If an eigenvalue is 0, rounding may make it slightly negative, or two of them complex.
    eigenvalues = np.maximum(np.diag(cov_real @ cov_fake), 0)
    trace_root = np.sqrt(eigenvalues).sum()
    return mean_term + np.trace(cov_real) + np.trace(cov_fake) - 2 * trace_root, mean_term, trace_root


if __name__ == "__main__":
    real, fake = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(tuple(round(float(value), 4) for value in frechet_distance(real, fake)))
