import numpy as np


def batch_norm(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    """Batch normalisation; updates the running estimates in training.

    x: (N, D); gamma, beta, running_mean, running_var: (D,).
    Returns (y, running_mean, running_var) with shapes (N, D), (D,), (D,).
    """
    mean, var = running_mean, running_var
    if training:
        mean, var = x.mean(axis=0), x.var(axis=0)
        running_mean = (1 - momentum) * running_mean + momentum * mean
        running_var = (1 - momentum) * running_var + momentum * x.var(axis=0, ddof=1)
    y = gamma * (x - mean) / np.sqrt(var + eps) + beta
    return y, running_mean, running_var


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    momentum = float(input())
    eps = float(input())
    training = eval(input())
    outputs = batch_norm(*arrays, momentum, eps, training)
    print(tuple(output.round(4).tolist() for output in outputs))
