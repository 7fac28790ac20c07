"""You treat mean and variance as constants: dx = gamma dy / s. That is evaluation mode; in training they depend on x.
你把均值和方差当成常数：dx = γ dy / s。那是推理模式；训练时它们依赖于 x。
"""

import numpy as np


def batch_norm_backward(x, gamma, dy, eps):
    n = len(x)
    s = np.sqrt(x.var(axis=0) + eps)
    xhat = (x - x.mean(axis=0)) / s
    dbeta = dy.sum(axis=0)
    dgamma = (dy * xhat).sum(axis=0)
    dx = gamma * dy / s
    return dx, dgamma, dbeta


if __name__ == "__main__":
    x, gamma, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
    dx, dgamma, dbeta = batch_norm_backward(x, gamma, dy, float(input()))
    print((dx.round(4).tolist(), dgamma.round(4).tolist(), dbeta.round(4).tolist()))
