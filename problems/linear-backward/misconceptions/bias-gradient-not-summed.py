"""Your db is dy itself, one row per sample. b is shared by all samples, so its gradient is the sum of the rows.
你的 db 就是 dy，每个样本一行。b 由所有样本共用，其梯度是各行之和。
"""

import numpy as np


def linear_backward(x, W, b, dy):
    y = x @ W.T + b
    dx = dy @ W
    dW = dy.T @ x
    db = dy
    return y, dx, dW, db


if __name__ == "__main__":
    x, W, b, dy = [np.array(eval(input()), dtype=float) for _ in range(4)]
    print(tuple(array.round(4).tolist() for array in linear_backward(x, W, b, dy)))
