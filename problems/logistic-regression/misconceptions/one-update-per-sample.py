"""You update after every sample. This is batch descent: one update an epoch, from all samples.
你每个样本更新一次。本题是批量下降：每轮用全部样本更新一次。
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
        for x, label in zip(X, y):
            error = sigmoid(x @ w + b) - label
            w = w - learning_rate * x * error
            b = b - learning_rate * error
    return w, b, losses


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    y = np.array(eval(input()), dtype=float)
    w, b, losses = logistic_regression(X, y, float(input()), int(input()))
    print((w.round(4).tolist(), round(float(b), 4), [round(float(loss), 4) for loss in losses]))
