"""You sum dgamma and dbeta over the features. Sum over the rows: one value per feature.
dγ 和 dβ 你沿特征求和了。应对各行求和，每个特征一个值。
"""

import numpy as np


def layer_norm_backward(x, gamma, dy, eps):
    s = np.sqrt(x.var(axis=1, keepdims=True) + eps)
    xhat = (x - x.mean(axis=1, keepdims=True)) / s
    g = dy * gamma
    dx = (g - g.mean(axis=1, keepdims=True) - xhat * (g * xhat).mean(axis=1, keepdims=True)) / s
    return dx, (dy * xhat).sum(axis=1), dy.sum(axis=1)


if __name__ == "__main__":
    x, gamma, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
    dx, dgamma, dbeta = layer_norm_backward(x, gamma, dy, float(input()))
    print((dx.round(4).tolist(), dgamma.round(4).tolist(), dbeta.round(4).tolist()))
