"""You compute the variance as the mean of x^2 minus the square of the mean. Far from 0 the two nearly cancel and all digits are lost: subtract the mean first, then square.
你用 x^2 的均值减去均值的平方来算方差。数值离 0 很远时两者几乎相消，有效数字全部丢失：应先减均值再平方。
kind: stability
"""

import numpy as np


def batch_norm(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    mean, var = running_mean, running_var
    if training:
        mean = x.mean(axis=0)
        var = np.maximum((x**2).mean(axis=0) - mean**2, 0)
        running_mean = (1 - momentum) * running_mean + momentum * mean
        running_var = (1 - momentum) * running_var + momentum * var * len(x) / (len(x) - 1)
    y = gamma * (x - mean) / np.sqrt(var + eps) + beta
    return y, running_mean, running_var


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    momentum = float(input())
    eps = float(input())
    training = eval(input())
    outputs = batch_norm(*arrays, momentum, eps, training)
    print(tuple(output.round(4).tolist() for output in outputs))
