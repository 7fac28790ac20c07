"""You add a small number inside the logarithm (or clip p). A sample that is wrong by z = 25 costs 25, not 18. Take the loss from z: log(1 + e^z) - y z.
你在对数里加了一个很小的数（或截断了 p）。错到 z = 25 的样本损失是 25，而不是 18。应直接由 z 计算：log(1 + e^z) - y z。
"""

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, -z))


def logistic_regression(X, y, learning_rate, epochs):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = []
    for _ in range(epochs):
        z = X @ w + b
        p = sigmoid(z)
        losses.append(-np.mean(y * np.log(p + 1e-8) + (1 - y) * np.log(1 - p + 1e-8)))
        error = sigmoid(z) - y
        w = w - learning_rate * X.T @ error / len(y)
        b = b - learning_rate * error.mean()
    return w, b, losses


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    y = np.array(eval(input()), dtype=float)
    w, b, losses = logistic_regression(X, y, float(input()), int(input()))
    print((w.round(4).tolist(), round(float(b), 4), [round(float(loss), 4) for loss in losses]))
