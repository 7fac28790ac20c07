"""You normalise over the rows: that is batch normalisation. Take mean and variance within each row.
你对各行之间做了归一化，那是批归一化。均值和方差应在每一行内计算。
"""

import numpy as np


def layer_norm_backward(x, gamma, dy, eps):
    s = np.sqrt(x.var(axis=0, keepdims=True) + eps)
    xhat = (x - x.mean(axis=0, keepdims=True)) / s
    g = dy * gamma
    dx = (g - g.mean(axis=0, keepdims=True) - xhat * (g * xhat).mean(axis=0, keepdims=True)) / s
    return dx, (dy * xhat).sum(axis=0), dy.sum(axis=0)


if __name__ == "__main__":
    x, gamma, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
    dx, dgamma, dbeta = layer_norm_backward(x, gamma, dy, float(input()))
    print((dx.round(4).tolist(), dgamma.round(4).tolist(), dbeta.round(4).tolist()))
