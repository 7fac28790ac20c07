"""You sum the gradient over the samples. The loss is a mean: divide by N.
你把各样本的梯度加了起来。损失是均值，梯度要除以 N。
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
        w = w - learning_rate * X.T @ error
        b = b - learning_rate * error.sum()
    return w, b, losses


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    y = np.array(eval(input()), dtype=float)
    w, b, losses = logistic_regression(X, y, float(input()), int(input()))
    print((w.round(4).tolist(), round(float(b), 4), [round(float(loss), 4) for loss in losses]))
