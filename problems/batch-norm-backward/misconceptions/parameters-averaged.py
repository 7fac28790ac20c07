"""dgamma and dbeta are means over the batch. Every sample uses the same gamma and beta: sum.
dγ 和 dβ 你取了均值。每个样本都用同样的 γ、β，应求和。
"""

import numpy as np


def batch_norm_backward(x, gamma, dy, eps):
    n = len(x)
    s = np.sqrt(x.var(axis=0) + eps)
    xhat = (x - x.mean(axis=0)) / s
    dbeta = dy.sum(axis=0)
    dgamma = (dy * xhat).sum(axis=0)
    dx = gamma / (n * s) * (n * dy - dbeta - xhat * dgamma)
    return dx, dgamma / n, dbeta / n


if __name__ == "__main__":
    x, gamma, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
    dx, dgamma, dbeta = batch_norm_backward(x, gamma, dy, float(input()))
    print((dx.round(4).tolist(), dgamma.round(4).tolist(), dbeta.round(4).tolist()))
