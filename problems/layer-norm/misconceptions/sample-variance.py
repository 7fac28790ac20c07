"""You divide the variance by D - 1. Layer normalisation uses the population variance: divide by D (NumPy: ddof=0).
你计算方差时除以了 D - 1。层归一化用总体方差：除以 D（NumPy 的 ddof=0）。
"""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, ddof=1, keepdims=True)
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    gamma = np.array(eval(input()), dtype=float)
    beta = np.array(eval(input()), dtype=float)
    eps = float(input())
    print(np.round(layer_norm(x, gamma, beta, eps), 4).tolist())
