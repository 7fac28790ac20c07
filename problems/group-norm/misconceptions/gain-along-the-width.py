"""You apply gamma and beta along the last axis. They belong to the channels: gamma[:, None, None].
你沿最后一轴使用了 γ 和 β。它们属于通道：gamma[:, None, None]。
"""

import numpy as np


def group_norm(x, gamma, beta, num_groups, eps):
    groups = x.reshape(len(x), num_groups, -1)
    mean = groups.mean(axis=2, keepdims=True)
    variance = groups.var(axis=2, keepdims=True)
    xhat = ((groups - mean) / np.sqrt(variance + eps)).reshape(x.shape)
    return np.resize(gamma, x.shape[3]) * xhat + np.resize(beta, x.shape[3])


if __name__ == "__main__":
    x, gamma, beta = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(group_norm(x, gamma, beta, int(input()), float(input())).round(4).tolist())
