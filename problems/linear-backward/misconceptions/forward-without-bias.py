"""Your y lacks the bias. Add b to every row: y = x W^T + b.
你的 y 没有加偏置。每一行都要加上 b：y = x W^T + b。
"""

import numpy as np


def linear_backward(x, W, b, dy):
    y = x @ W.T
    dx = dy @ W
    dW = dy.T @ x
    db = dy.sum(axis=0)
    return y, dx, dW, db


if __name__ == "__main__":
    x, W, b, dy = [np.array(eval(input()), dtype=float) for _ in range(4)]
    print(tuple(array.round(4).tolist() for array in linear_backward(x, W, b, dy)))
