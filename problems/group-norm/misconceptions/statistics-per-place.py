"""Your statistics are taken at each place, over the channels of the group only. Take the places in as well.
你在每个位置上只对组内通道取统计量。还要包括所有位置。
"""

import numpy as np


def group_norm(x, gamma, beta, num_groups, eps):
    groups = x.reshape(len(x), num_groups, x.shape[1] // num_groups, -1)
    mean = groups.mean(axis=2, keepdims=True)
    variance = groups.var(axis=2, keepdims=True)
    xhat = ((groups - mean) / np.sqrt(variance + eps)).reshape(x.shape)
    return gamma[:, None, None] * xhat + beta[:, None, None]


if __name__ == "__main__":
    x, gamma, beta = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(group_norm(x, gamma, beta, int(input()), float(input())).round(4).tolist())
