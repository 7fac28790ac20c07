"""You give the momentum to the old estimate, as Keras does. Here it is the weight of the new batch.
你把 momentum 当成旧估计的权重，Keras 是这样。本题它是新 batch 的权重。
"""

import numpy as np


def batch_norm_2d(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    mean, var = running_mean, running_var
    if training:
        places = (0, 2, 3)
        mean, var = x.mean(axis=places), x.var(axis=places)
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * x.var(axis=places, ddof=1)
    gain, shift, mean, var = (p[:, None, None] for p in (gamma, beta, mean, var))
    return gain * (x - mean) / np.sqrt(var + eps) + shift, running_mean, running_var


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    momentum, eps = float(input()), float(input())
    outputs = batch_norm_2d(*arrays, momentum, eps, eval(input()))
    print(tuple(output.round(4).tolist() for output in outputs))
