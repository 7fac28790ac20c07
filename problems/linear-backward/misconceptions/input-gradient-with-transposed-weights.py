"""Your dx is dy W^T. With one row per output the forward pass uses W^T, so the backward pass uses W: dx = dy W.
你的 dx 是 dy W^T。权重每个输出一行时前向用 W^T，反向就用 W：dx = dy W。
"""

import numpy as np


def linear_backward(x, W, b, dy):
    y = x @ W.T + b
    dx = dy @ W.T
    dW = dy.T @ x
    db = dy.sum(axis=0)
    return y, dx, dW, db


if __name__ == "__main__":
    x, W, b, dy = [np.array(eval(input()), dtype=float) for _ in range(4)]
    print(tuple(array.round(4).tolist() for array in linear_backward(x, W, b, dy)))
