"""You compute x W + b. W holds one row per output, as in torch.nn.Linear: the product is x W^T.
你计算的是 x W + b。W 每个输出一行（与 torch.nn.Linear 相同），应计算 x W^T。
"""

import numpy as np


def linear_backward(x, W, b, dy):
    y = x @ W + b
    dx = dy @ W
    dW = dy.T @ x
    db = dy.sum(axis=0)
    return y, dx, dW, db


if __name__ == "__main__":
    x, W, b, dy = [np.array(eval(input()), dtype=float) for _ in range(4)]
    print(tuple(array.round(4).tolist() for array in linear_backward(x, W, b, dy)))
