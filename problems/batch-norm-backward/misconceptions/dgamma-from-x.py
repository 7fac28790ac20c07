"""dgamma is the sum of dy x. It needs the normalised values: dy xhat.
dγ 你用了 dy·x。应用归一化之后的值：dy·x̂。
"""

import numpy as np


def batch_norm_backward(x, gamma, dy, eps):
    n = len(x)
    s = np.sqrt(x.var(axis=0) + eps)
    xhat = (x - x.mean(axis=0)) / s
    dbeta = dy.sum(axis=0)
    dgamma = (dy * x).sum(axis=0)
    dx = gamma / (n * s) * (n * dy - dbeta - xhat * dgamma)
    return dx, dgamma, dbeta


if __name__ == "__main__":
    x, gamma, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
    dx, dgamma, dbeta = batch_norm_backward(x, gamma, dy, float(input()))
    print((dx.round(4).tolist(), dgamma.round(4).tolist(), dbeta.round(4).tolist()))
