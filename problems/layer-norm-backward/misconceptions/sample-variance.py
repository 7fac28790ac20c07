"""You divide the variance by D - 1. Layer normalisation uses the population variance, divided by D.
方差你除以了 D - 1。层归一化用总体方差，除以 D。
"""

import numpy as np


def layer_norm_backward(x, gamma, dy, eps):
    s = np.sqrt(x.var(axis=1, keepdims=True, ddof=1) + eps)
    xhat = (x - x.mean(axis=1, keepdims=True)) / s
    g = dy * gamma
    dx = (g - g.mean(axis=1, keepdims=True) - xhat * (g * xhat).mean(axis=1, keepdims=True)) / s
    return dx, (dy * xhat).sum(axis=0), dy.sum(axis=0)


if __name__ == "__main__":
    x, gamma, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
    dx, dgamma, dbeta = layer_norm_backward(x, gamma, dy, float(input()))
    print((dx.round(4).tolist(), dgamma.round(4).tolist(), dbeta.round(4).tolist()))
