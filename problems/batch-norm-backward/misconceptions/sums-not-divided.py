"""You subtract the sums from dy itself. They are means in the bracket: N dy - dbeta - xhat dgamma, divided by N.
你直接从 dy 中减去了和。括号里应是均值：(N dy - dβ - x̂ dγ)/N。
"""

import numpy as np


def batch_norm_backward(x, gamma, dy, eps):
    n = len(x)
    s = np.sqrt(x.var(axis=0) + eps)
    xhat = (x - x.mean(axis=0)) / s
    dbeta = dy.sum(axis=0)
    dgamma = (dy * xhat).sum(axis=0)
    dx = gamma / s * (dy - dbeta - xhat * dgamma)
    return dx, dgamma, dbeta


if __name__ == "__main__":
    x, gamma, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
    dx, dgamma, dbeta = batch_norm_backward(x, gamma, dy, float(input()))
    print((dx.round(4).tolist(), dgamma.round(4).tolist(), dbeta.round(4).tolist()))
