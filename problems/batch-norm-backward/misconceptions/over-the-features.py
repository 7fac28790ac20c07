"""You take mean and variance over the features of each sample: that is layer normalisation.
你在每个样本的特征上取均值和方差，那是层归一化。
"""

import numpy as np


def batch_norm_backward(x, gamma, dy, eps):
    n = len(x)
    s = np.sqrt(x.var(axis=1, keepdims=True) + eps)
    xhat = (x - x.mean(axis=1, keepdims=True)) / s
    dbeta = dy.sum(axis=0)
    dgamma = (dy * xhat).sum(axis=0)
    dx = gamma / (n * s) * (n * dy - dbeta - xhat * dgamma)
    return dx, dgamma, dbeta


if __name__ == "__main__":
    x, gamma, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
    dx, dgamma, dbeta = batch_norm_backward(x, gamma, dy, float(input()))
    print((dx.round(4).tolist(), dgamma.round(4).tolist(), dbeta.round(4).tolist()))
