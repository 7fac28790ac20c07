"""The running variance takes the population variance. It takes the sample variance, n / (n - 1) times it.
滑动方差你用了总体方差。应用样本方差，即其 n/(n - 1) 倍。
"""

import numpy as np


def batch_norm_2d(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    mean, var = running_mean, running_var
    if training:
        places = (0, 2, 3)
        mean, var = x.mean(axis=places), x.var(axis=places)
        running_mean = (1 - momentum) * running_mean + momentum * mean
        running_var = (1 - momentum) * running_var + momentum * var
    gain, shift, mean, var = (p[:, None, None] for p in (gamma, beta, mean, var))
    return gain * (x - mean) / np.sqrt(var + eps) + shift, running_mean, running_var


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    momentum, eps = float(input()), float(input())
    outputs = batch_norm_2d(*arrays, momentum, eps, eval(input()))
    print(tuple(output.round(4).tolist() for output in outputs))
