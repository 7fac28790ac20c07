"""You compute the variance as the mean of x^2 minus the square of the mean. Far from 0 the two nearly cancel and all digits are lost: subtract the mean first, then square.
你用 x^2 的均值减去均值的平方来算方差。数值离 0 很远时两者几乎相消，有效数字全部丢失：应先减均值再平方。
kind: stability
"""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=1, keepdims=True)
    variance = np.maximum((x**2).mean(axis=1, keepdims=True) - mean**2, 0)
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    gamma = np.array(eval(input()), dtype=float)
    beta = np.array(eval(input()), dtype=float)
    eps = float(input())
    print(np.round(layer_norm(x, gamma, beta, eps), 4).tolist())
