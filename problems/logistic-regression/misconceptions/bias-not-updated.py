"""You never update the bias. Its gradient is the mean of p - y.
你没有更新偏置。它的梯度是 p - y 的均值。
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
        error = sigmoid(z) - y
        w = w - learning_rate * X.T @ error / len(y)
    return w, b, losses


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    y = np.array(eval(input()), dtype=float)
    w, b, losses = logistic_regression(X, y, float(input()), int(input()))
    print((w.round(4).tolist(), round(float(b), 4), [round(float(loss), 4) for loss in losses]))
