"""Your dW is x^T dy, of shape I x O. W has one row per output here, so its gradient is dy^T x, of shape O x I.
你的 dW 是 x^T dy，形状为 I x O。这里 W 每个输出一行，其梯度应为 dy^T x，形状为 O x I。
"""

import numpy as np


def linear_backward(x, W, b, dy):
    y = x @ W.T + b
    dx = dy @ W
    dW = x.T @ dy
    db = dy.sum(axis=0)
    return y, dx, dW, db


if __name__ == "__main__":
    x, W, b, dy = [np.array(eval(input()), dtype=float) for _ in range(4)]
    print(tuple(array.round(4).tolist() for array in linear_backward(x, W, b, dy)))
