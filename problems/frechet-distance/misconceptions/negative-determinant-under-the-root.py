"""Your determinant is 0 but for rounding, and slightly negative, so its root is nan. Clip it at 0 first.
你的行列式本应为 0，却因舍入成了很小的负数，开方得到 nan。应先截断到 0。
kind: stability
"""

import numpy as np


def frechet_distance(real, fake):
    """The distance of two normal distributions that are fitted to two sets of features.

    real: (N, 2), fake: (M, 2). Returns the distance, its mean term and the trace of the root.
    """
    mean_term = ((real.mean(axis=0) - fake.mean(axis=0)) ** 2).sum()
    cov_real, cov_fake = np.cov(real, rowvar=False), np.cov(fake, rowvar=False)
    # If an eigenvalue is 0, rounding may make it slightly negative, or two of them complex.
    def determinant(points):
        dx, dy = (points - points.mean(axis=0)).T.tolist()
        dot = lambda p, q: sum(a * b for a, b in zip(p, q)) / (len(points) - 1)  # noqa: E731
        return dot(dx, dx) * dot(dy, dy) - dot(dx, dy) ** 2

    trace_root = np.sqrt(np.trace(cov_real @ cov_fake) + 2 * np.sqrt(determinant(real) * determinant(fake)))
    return mean_term + np.trace(cov_real) + np.trace(cov_fake) - 2 * trace_root, mean_term, trace_root


if __name__ == "__main__":
    real, fake = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(tuple(round(float(value), 4) for value in frechet_distance(real, fake)))
