"""You sum dy along each row, over the outputs. b has one number per output: sum down the columns, over the samples.
你沿每一行对各输出求和。b 的每个分量对应一个输出：应沿列、对样本求和。
"""

import numpy as np


def linear_backward(x, W, b, dy):
    y = x @ W.T + b
    dx = dy @ W
    dW = dy.T @ x
    db = dy.sum(axis=1)
    return y, dx, dW, db


if __name__ == "__main__":
    x, W, b, dy = [np.array(eval(input()), dtype=float) for _ in range(4)]
    print(tuple(array.round(4).tolist() for array in linear_backward(x, W, b, dy)))
