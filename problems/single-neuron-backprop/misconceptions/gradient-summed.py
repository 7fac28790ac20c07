"""You sum the gradient over the samples but do not divide by N. The error is a mean, so its gradient is one too: 2 / N times the sum.
你把各样本的梯度相加，却没有除以 N。误差是平均值，其梯度也应取平均：和乘以 2 / N。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, eta, epochs = float(input()), float(input()), int(input())
mses = []
for _ in range(epochs):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    mses.append(round(float(np.mean((p - y) ** 2)), 4))
    delta = 2 * (p - y) * p * (1 - p)
    w = w - eta * X.T @ delta
    b = b - eta * delta.sum()
print((w.round(4).tolist(), round(float(b), 4), mses))
