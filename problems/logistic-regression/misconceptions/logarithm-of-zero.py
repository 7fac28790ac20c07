"""You take the logarithm of p or 1 - p, which is 0 once the sigmoid is saturated. Use log(1 + e^z) - y z, for instance with np.logaddexp.
你对 p 或 1 - p 取对数，sigmoid 饱和后它们等于 0。应使用 log(1 + e^z) - y z，例如借助 np.logaddexp。
kind: stability
"""

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, -z))


def logistic_regression(X, y, learning_rate, epochs):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = []
    for _ in range(epochs):
        z = X @ w + b
        p = 1 / (1 + np.exp(-z))
        losses.append(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
        error = sigmoid(z) - y
        w = w - learning_rate * X.T @ error / len(y)
        b = b - learning_rate * error.mean()
    return w, b, losses


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    y = np.array(eval(input()), dtype=float)
    w, b, losses = logistic_regression(X, y, float(input()), int(input()))
    print((w.round(4).tolist(), round(float(b), 4), [round(float(loss), 4) for loss in losses]))
