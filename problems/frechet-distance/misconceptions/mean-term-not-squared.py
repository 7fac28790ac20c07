"""You add the distance of the means. It is squared.
你加上的是均值之间的距离。应取平方。
"""

import numpy as np


def frechet_distance(real, fake):
    """The distance of two normal distributions that are fitted to two sets of features.

    real: (N, 2), fake: (M, 2). Returns the distance, its mean term and the trace of the root.
    """
    mean_term = ((real.mean(axis=0) - fake.mean(axis=0)) ** 2).sum() ** 0.5
    cov_real, cov_fake = np.cov(real, rowvar=False), np.cov(fake, rowvar=False)
    # If an eigenvalue is 0, rounding may make it slightly negative, or two of them complex.
    eigenvalues = np.abs(np.linalg.eigvals(cov_real @ cov_fake))
    trace_root = np.sqrt(eigenvalues).sum()
    return mean_term + np.trace(cov_real) + np.trace(cov_fake) - 2 * trace_root, mean_term, trace_root


if __name__ == "__main__":
    real, fake = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(tuple(round(float(value), 4) for value in frechet_distance(real, fake)))
