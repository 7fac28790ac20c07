"""You use half of lambda. The gradient of lambda ||w||^2 is 2 lambda w, and the 2 cancels with that of the squares.
你用了 λ 的一半。λ‖w‖² 的梯度是 2λw，其中的 2 与平方项的 2 约掉。
"""

import numpy as np


def normal_equation(X, y, lam):
    Z = np.hstack([X, np.ones((len(X), 1))])
    penalty = lam / 2 * np.eye(Z.shape[1])
    penalty[-1, -1] = 0.0
    solution = np.linalg.solve(Z.T @ Z + penalty, Z.T @ y)
    return solution[:-1], solution[-1]


def ridge_regression(X, y, lam, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        residual = X @ w + b - y
        w = w - learning_rate * 2 / len(y) * (X.T @ residual + lam / 2 * w)
        b = b - learning_rate * 2 / len(y) * residual.sum()
    return (*normal_equation(X, y, lam), w, b)


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    y = np.array(eval(input()), dtype=float)
    w, b, w_gd, b_gd = ridge_regression(X, y, float(input()), float(input()), int(input()))
    print((w.round(4).tolist(), round(float(b), 4), w_gd.round(4).tolist(), round(float(b_gd), 4)))
