"""You take mean and variance down each column, over the batch: that is batch normalisation. Layer normalisation takes them along each row, one sample at a time.
你沿每一列（批次方向）求均值和方差，那是批归一化。层归一化在每一行内、对单个样本求统计量。
"""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=0, keepdims=True)
    variance = x.var(axis=0, keepdims=True)
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    gamma = np.array(eval(input()), dtype=float)
    beta = np.array(eval(input()), dtype=float)
    eps = float(input())
    print(np.round(layer_norm(x, gamma, beta, eps), 4).tolist())
