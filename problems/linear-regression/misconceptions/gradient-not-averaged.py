"""You do not divide the gradient by N. The descent is on the objective divided by N.
梯度没有除以 N。梯度下降针对的是除以 N 之后的目标。
"""

import numpy as np


def normal_equation(X, y, lam):
    Z = np.hstack([X, np.ones((len(X), 1))])
    penalty = lam * np.eye(Z.shape[1])
    penalty[-1, -1] = 0.0
    solution = np.linalg.solve(Z.T @ Z + penalty, Z.T @ y)
    return solution[:-1], solution[-1]


def ridge_regression(X, y, lam, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        residual = X @ w + b - y
        w = w - learning_rate * 2 * (X.T @ residual + lam * w)
        b = b - learning_rate * 2 * residual.sum()
    return (*normal_equation(X, y, lam), w, b)


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    y = np.array(eval(input()), dtype=float)
    w, b, w_gd, b_gd = ridge_regression(X, y, float(input()), float(input()), int(input()))
    print((w.round(4).tolist(), round(float(b), 4), w_gd.round(4).tolist(), round(float(b_gd), 4)))
