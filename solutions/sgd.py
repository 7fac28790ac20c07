import numpy as np


def sgd(X, y, w0, learning_rate, order):
    """Stochastic gradient descent on the squared error of a linear model, one sample an update.

    X: (N, D), y: (N,), w0: (D,), order: T sample indices. Returns the weights, (D,).
    """
    w = w0
    for i in order:
        residual = X[i] @ w - y[i]
        w = w - learning_rate * 2 * residual * X[i]
    return w


if __name__ == "__main__":
    X, y, w0 = (np.array(eval(input()), dtype=float) for _ in range(3))
    w = sgd(X, y, w0, float(input()), eval(input()))
    print([round(value, 4) for value in w.tolist()])
