"""You divide dW by the batch size. Sum over the batch: a loss that is a mean has its 1/N in dy already.
你把 dW 除以了批大小。应在批次上求和：若损失取平均，1/N 已经包含在 dy 里。
"""

import numpy as np


def linear_backward(x, W, b, dy):
    y = x @ W.T + b
    dx = dy @ W
    dW = dy.T @ x / len(x)
    db = dy.sum(axis=0)
    return y, dx, dW, db


if __name__ == "__main__":
    x, W, b, dy = [np.array(eval(input()), dtype=float) for _ in range(4)]
    print(tuple(array.round(4).tolist() for array in linear_backward(x, W, b, dy)))
