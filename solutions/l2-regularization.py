import numpy as np


def l2_regularization(X, y, w, b, lam, learning_rate):
    """Loss of ridge regression and one step of gradient descent; the bias is not penalised.

    X: (N, D), y: (N,), w: (D,). Returns (loss before the step, new_w, new_b).
    """
    residual = X @ w + b - y
    loss = np.mean(residual**2) + lam / 2 * np.sum(w**2)
    dw = 2 / len(y) * X.T @ residual + lam * w
    db = 2 * residual.mean()
    return loss, w - learning_rate * dw, b - learning_rate * db


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    y = np.array(eval(input()), dtype=float)
    w = np.array(eval(input()), dtype=float)
    b = float(input())
    lam = float(input())
    learning_rate = float(input())
    loss, new_w, new_b = l2_regularization(X, y, w, b, lam, learning_rate)
    print((round(float(loss), 4), new_w.round(4).tolist(), round(float(new_b), 4)))
