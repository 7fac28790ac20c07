"""You multiply the roots of the two covariances. The root is taken of their product, which differs if they do not commute.
你把两个协方差各自开方后再相乘。应对它们的乘积开方；两者不可交换时结果不同。
"""

import numpy as np


def frechet_distance(real, fake):
    """The distance of two normal distributions that are fitted to two sets of features.

    real: (N, 2), fake: (M, 2). Returns the distance, its mean term and the trace of the root.
    """
    mean_term = ((real.mean(axis=0) - fake.mean(axis=0)) ** 2).sum()
    cov_real, cov_fake = np.cov(real, rowvar=False), np.cov(fake, rowvar=False)
    # If an eigenvalue is 0, rounding may make it slightly negative, or two of them complex.
    roots = []
    for cov in (cov_real, cov_fake):
        values, vectors = np.linalg.eigh(cov)
        roots.append((vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T)
    trace_root = np.trace(roots[0] @ roots[1])
    return mean_term + np.trace(cov_real) + np.trace(cov_fake) - 2 * trace_root, mean_term, trace_root


if __name__ == "__main__":
    real, fake = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(tuple(round(float(value), 4) for value in frechet_distance(real, fake)))
