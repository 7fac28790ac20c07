"""You divide by sqrt(var) + eps. Here eps is added to the variance, under the root: sqrt(var + eps).
你除以的是 sqrt(var) + eps。本题中 eps 加在方差上，位于根号内：sqrt(var + eps)。
"""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    return gamma * (x - mean) / (np.sqrt(variance) + eps) + beta


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    gamma = np.array(eval(input()), dtype=float)
    beta = np.array(eval(input()), dtype=float)
    eps = float(input())
    print(np.round(layer_norm(x, gamma, beta, eps), 4).tolist())
