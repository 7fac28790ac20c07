"""You build dW from the output y. The factor that W meets in the forward pass is the input: dW = dy^T x.
你用输出 y 来计算 dW。前向中与 W 相乘的是输入：dW = dy^T x。
"""

import numpy as np


def linear_backward(x, W, b, dy):
    y = x @ W.T + b
    dx = dy @ W
    dW = dy.T @ y
    db = dy.sum(axis=0)
    return y, dx, dW, db


if __name__ == "__main__":
    x, W, b, dy = [np.array(eval(input()), dtype=float) for _ in range(4)]
    print(tuple(array.round(4).tolist() for array in linear_backward(x, W, b, dy)))
