"""You normalise each image by itself: that is instance normalisation. The batch is one sample more per place.
你对每张图单独归一化，那是实例归一化。统计量要跨整个 batch。
"""

import numpy as np


def batch_norm_2d(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    mean, var = running_mean, running_var
    if training:
        places = (0, 2, 3)
        mean, var = x.mean(axis=places), x.var(axis=places)
        running_mean = (1 - momentum) * running_mean + momentum * mean
        running_var = (1 - momentum) * running_var + momentum * x.var(axis=places, ddof=1)
    gain, shift, mean, var = (p[:, None, None] for p in (gamma, beta, mean, var))
    if training:
        mean, var = x.mean(axis=(2, 3), keepdims=True), x.var(axis=(2, 3), keepdims=True)
    return gain * (x - mean) / np.sqrt(var + eps) + shift, running_mean, running_var


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    momentum, eps = float(input()), float(input())
    outputs = batch_norm_2d(*arrays, momentum, eps, eval(input()))
    print(tuple(output.round(4).tolist() for output in outputs))
