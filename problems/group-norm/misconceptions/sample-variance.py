"""You divide the variance by n - 1. It is the population variance.
方差你除以了 n - 1。应使用总体方差。
"""

import numpy as np


def group_norm(x, gamma, beta, num_groups, eps):
    groups = x.reshape(len(x), num_groups, -1)
    mean = groups.mean(axis=2, keepdims=True)
    variance = groups.var(axis=2, keepdims=True, ddof=min(1, groups.shape[2] - 1))
    xhat = ((groups - mean) / np.sqrt(variance + eps)).reshape(x.shape)
    return gamma[:, None, None] * xhat + beta[:, None, None]


if __name__ == "__main__":
    x, gamma, beta = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(group_norm(x, gamma, beta, int(input()), float(input())).round(4).tolist())
