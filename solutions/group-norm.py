import numpy as np


def group_norm(x, gamma, beta, num_groups, eps):
    """Group normalisation of images.

    x: (N, C, H, W), gamma, beta: (C,). Returns (N, C, H, W).
    """
    groups = x.reshape(len(x), num_groups, -1)
    mean = groups.mean(axis=2, keepdims=True)
    variance = groups.var(axis=2, keepdims=True)
    xhat = ((groups - mean) / np.sqrt(variance + eps)).reshape(x.shape)
    return gamma[:, None, None] * xhat + beta[:, None, None]


if __name__ == "__main__":
    x, gamma, beta = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(group_norm(x, gamma, beta, int(input()), float(input())).round(4).tolist())
