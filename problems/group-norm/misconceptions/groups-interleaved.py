"""Your groups hold every G-th channel. A group holds C/G channels that lie next to each other.
你的每组取了间隔为 G 的通道。一组是相邻的 C/G 个通道。
"""

import numpy as np


def group_norm(x, gamma, beta, num_groups, eps):
    order = np.arange(x.shape[1]).reshape(-1, num_groups).T.ravel()
    groups = x[:, order].reshape(len(x), num_groups, -1)
    mean = groups.mean(axis=2, keepdims=True)
    variance = groups.var(axis=2, keepdims=True)
    xhat = ((groups - mean) / np.sqrt(variance + eps)).reshape(x.shape)[:, np.argsort(order)]
    return gamma[:, None, None] * xhat + beta[:, None, None]


if __name__ == "__main__":
    x, gamma, beta = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(group_norm(x, gamma, beta, int(input()), float(input())).round(4).tolist())
