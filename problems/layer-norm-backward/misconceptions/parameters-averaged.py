"""dgamma and dbeta are means over the rows. Every row uses the same gamma and beta: sum.
dγ 和 dβ 你取了均值。每一行都用同样的 γ、β，应求和。
"""

import numpy as np


def layer_norm_backward(x, gamma, dy, eps):
    s = np.sqrt(x.var(axis=1, keepdims=True) + eps)
    xhat = (x - x.mean(axis=1, keepdims=True)) / s
    g = dy * gamma
    dx = (g - g.mean(axis=1, keepdims=True) - xhat * (g * xhat).mean(axis=1, keepdims=True)) / s
    return dx, (dy * xhat).mean(axis=0), dy.mean(axis=0)


if __name__ == "__main__":
    x, gamma, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
    dx, dgamma, dbeta = layer_norm_backward(x, gamma, dy, float(input()))
    print((dx.round(4).tolist(), dgamma.round(4).tolist(), dbeta.round(4).tolist()))
