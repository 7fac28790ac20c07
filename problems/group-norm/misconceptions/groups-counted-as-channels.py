"""You read num_groups as the channels per group. It is the number of groups.
你把 num_groups 当成了每组的通道数。它是组数。
"""

import numpy as np


def group_norm(x, gamma, beta, num_groups, eps):
    groups = x.reshape(len(x), x.shape[1] // num_groups, -1)
    mean = groups.mean(axis=2, keepdims=True)
    variance = groups.var(axis=2, keepdims=True)
    xhat = ((groups - mean) / np.sqrt(variance + eps)).reshape(x.shape)
    return gamma[:, None, None] * xhat + beta[:, None, None]


if __name__ == "__main__":
    x, gamma, beta = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(group_norm(x, gamma, beta, int(input()), float(input())).round(4).tolist())
