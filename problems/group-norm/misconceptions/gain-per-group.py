"""You use one gamma and beta per group. They are per channel.
你每组只用了一个 γ 和 β。它们是按通道的。
"""

import numpy as np


def group_norm(x, gamma, beta, num_groups, eps):
    groups = x.reshape(len(x), num_groups, -1)
    mean = groups.mean(axis=2, keepdims=True)
    variance = groups.var(axis=2, keepdims=True)
    xhat = ((groups - mean) / np.sqrt(variance + eps)).reshape(x.shape)
    gamma, beta = (np.repeat(p[:num_groups], len(p) // num_groups) for p in (gamma, beta))
    return gamma[:, None, None] * xhat + beta[:, None, None]


if __name__ == "__main__":
    x, gamma, beta = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(group_norm(x, gamma, beta, int(input()), float(input())).round(4).tolist())
