"""In training you normalise with the updated running estimates. Use the statistics of the batch.
训练时你用更新后的滑动估计做归一化。应用这个 batch 的统计量。
"""

import numpy as np


def batch_norm_2d(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    mean, var = running_mean, running_var
    if training:
        places = (0, 2, 3)
        mean, var = x.mean(axis=places), x.var(axis=places)
        running_mean = (1 - momentum) * running_mean + momentum * mean
        running_var = (1 - momentum) * running_var + momentum * x.var(axis=places, ddof=1)
    mean, var = running_mean, running_var
    gain, shift, mean, var = (p[:, None, None] for p in (gamma, beta, mean, var))
    return gain * (x - mean) / np.sqrt(var + eps) + shift, running_mean, running_var


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    momentum, eps = float(input()), float(input())
    outputs = batch_norm_2d(*arrays, momentum, eps, eval(input()))
    print(tuple(output.round(4).tolist() for output in outputs))
