import numpy as np


def layer_norm(x, gamma, beta, eps):
    """Layer normalisation over the last axis, with the population variance.

    x: (N, D). gamma, beta: (D,). eps is added to the variance, inside the root. Returns (N, D).
    """
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    gamma = np.array(eval(input()), dtype=float)
    beta = np.array(eval(input()), dtype=float)
    eps = float(input())
    print(np.round(layer_norm(x, gamma, beta, eps), 4).tolist())
