"""You leave out the bias: the line goes through the origin. Append a column of ones to X.
你没有偏置，直线被迫经过原点。应给 X 补一列 1。
"""

import numpy as np


def normal_equation(X, y, lam):
    Z = np.hstack([X, np.zeros((len(X), 1))])
    penalty = lam * np.eye(Z.shape[1])
    penalty[-1, -1] = 0.0
    solution = np.linalg.pinv(Z.T @ Z + penalty) @ Z.T @ y
    return solution[:-1], solution[-1]


def ridge_regression(X, y, lam, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        residual = X @ w + b - y
        w = w - learning_rate * 2 / len(y) * (X.T @ residual + lam * w)
        b = b - learning_rate * 2 / len(y) * residual.sum()
    return (*normal_equation(X, y, lam), w, b)


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    y = np.array(eval(input()), dtype=float)
    w, b, w_gd, b_gd = ridge_regression(X, y, float(input()), float(input()), int(input()))
    print((w.round(4).tolist(), round(float(b), 4), w_gd.round(4).tolist(), round(float(b_gd), 4)))
