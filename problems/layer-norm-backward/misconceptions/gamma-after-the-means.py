"""You multiply by gamma at the end. It stands inside the means: g = dy gamma first.
你最后才乘 γ。它在均值里面：应先算 g = dy·γ。
"""

import numpy as np


def layer_norm_backward(x, gamma, dy, eps):
    s = np.sqrt(x.var(axis=1, keepdims=True) + eps)
    xhat = (x - x.mean(axis=1, keepdims=True)) / s
    g = dy
    dx = (g - g.mean(axis=1, keepdims=True) - xhat * (g * xhat).mean(axis=1, keepdims=True)) / s * gamma
    return dx, (dy * xhat).sum(axis=0), dy.sum(axis=0)


if __name__ == "__main__":
    x, gamma, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
    dx, dgamma, dbeta = layer_norm_backward(x, gamma, dy, float(input()))
    print((dx.round(4).tolist(), dgamma.round(4).tolist(), dbeta.round(4).tolist()))
