"""You take one mean and one variance over the whole matrix. Each row has its own: take them over the last axis.
你对整个矩阵只求了一个均值和方差。每一行有自己的统计量：应沿最后一个轴计算。
"""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean()
    variance = x.var()
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    gamma = np.array(eval(input()), dtype=float)
    beta = np.array(eval(input()), dtype=float)
    eps = float(input())
    print(np.round(layer_norm(x, gamma, beta, eps), 4).tolist())
