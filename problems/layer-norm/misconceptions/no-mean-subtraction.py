"""You leave out the subtraction of the mean, which is nearly RMSNorm. Layer normalisation centres every row first.
你没有减去均值，这近似于 RMSNorm。层归一化要先把每一行中心化。
"""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    return gamma * x / np.sqrt(variance + eps) + beta


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    gamma = np.array(eval(input()), dtype=float)
    beta = np.array(eval(input()), dtype=float)
    eps = float(input())
    print(np.round(layer_norm(x, gamma, beta, eps), 4).tolist())
