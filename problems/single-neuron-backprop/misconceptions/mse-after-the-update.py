"""You record the error after the update. Record it before: the first value belongs to the initial weights, and comes from the same forward pass as the gradient.
你在更新之后才记录误差。应在更新之前记录：第一个值对应初始权重，与求梯度用的是同一次前向计算。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, eta, epochs = float(input()), float(input()), int(input())
mses = []
for _ in range(epochs):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    delta = 2 / len(y) * (p - y) * p * (1 - p)
    w = w - eta * X.T @ delta
    b = b - eta * delta.sum()
    p = 1 / (1 + np.exp(-(X @ w + b)))
    mses.append(round(float(np.mean((p - y) ** 2)), 4))
print((w.round(4).tolist(), round(float(b), 4), mses))
