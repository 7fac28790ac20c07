import numpy as np


def batch_norm_backward(x, gamma, dy, eps):
    """Gradients of y = gamma * xhat + beta in training mode, with every column of x normalised.

    x, dy: (N, D), gamma: (D,). Returns dx (N, D), dgamma (D,), dbeta (D,).
    """
    n = len(x)
    s = np.sqrt(x.var(axis=0) + eps)
    xhat = (x - x.mean(axis=0)) / s
    dbeta = dy.sum(axis=0)
    dgamma = (dy * xhat).sum(axis=0)
    dx = gamma / (n * s) * (n * dy - dbeta - xhat * dgamma)
    return dx, dgamma, dbeta


if __name__ == "__main__":
    x, gamma, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
    dx, dgamma, dbeta = batch_norm_backward(x, gamma, dy, float(input()))
    print((dx.round(4).tolist(), dgamma.round(4).tolist(), dbeta.round(4).tolist()))
