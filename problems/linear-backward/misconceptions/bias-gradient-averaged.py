"""You average dy over the batch for db. Sum it: a loss that is a mean over the batch has its 1/N in dy already.
你对 dy 在批次上取了平均作为 db。应当求和：若损失是批次均值，1/N 已经包含在 dy 里。
"""

import numpy as np


def linear_backward(x, W, b, dy):
    y = x @ W.T + b
    dx = dy @ W
    dW = dy.T @ x
    db = dy.mean(axis=0)
    return y, dx, dW, db


if __name__ == "__main__":
    x, W, b, dy = [np.array(eval(input()), dtype=float) for _ in range(4)]
    print(tuple(array.round(4).tolist() for array in linear_backward(x, W, b, dy)))
