"""You drop the factor 2 that comes from the derivative of the square. The loss here is (p - y)^2 without a half, so its derivative is 2 (p - y).
你漏掉了平方求导得到的系数 2。本题损失是不带 1/2 的 (p - y)^2，其导数为 2(p - y)。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, eta, epochs = float(input()), float(input()), int(input())
mses = []
for _ in range(epochs):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    mses.append(round(float(np.mean((p - y) ** 2)), 4))
    delta = (p - y) * p * (1 - p) / len(y)
    w = w - eta * X.T @ delta
    b = b - eta * delta.sum()
print((w.round(4).tolist(), round(float(b), 4), mses))
