"""You round the parameters after every step. With a small rate a step is less than half a unit of the 4th decimal, so nothing moves. Round only what is printed.
你在每一步之后都对参数取舍。学习率小时，一步还不到第 4 位小数的一半，参数就不会动。只对打印的数取舍。
"""

import numpy as np


def sgd(X, y, w0, learning_rate, order):
    w = w0
    for i in order:
        residual = X[i] @ w - y[i]
        w = (w - learning_rate * 2 * residual * X[i]).round(4)
    return w


if __name__ == "__main__":
    X, y, w0 = (np.array(eval(input()), dtype=float) for _ in range(3))
    w = sgd(X, y, w0, float(input()), eval(input()))
    print([round(value, 4) for value in w.tolist()])
