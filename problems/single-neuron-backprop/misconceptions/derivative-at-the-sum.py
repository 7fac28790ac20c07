"""You evaluate the sigmoid's derivative as z * (1 - z). It is p * (1 - p) with p the output of the sigmoid, not its input.
你把 sigmoid 的导数写成了 z * (1 - z)。正确的是 p * (1 - p)，其中 p 是 sigmoid 的输出，而不是输入 z。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, eta, epochs = float(input()), float(input()), int(input())
mses = []
for _ in range(epochs):
    z = X @ w + b
    p = 1 / (1 + np.exp(-z))
    mses.append(round(float(np.mean((p - y) ** 2)), 4))
    delta = 2 / len(y) * (p - y) * z * (1 - z)
    w = w - eta * X.T @ delta
    b = b - eta * delta.sum()
print((w.round(4).tolist(), round(float(b), 4), mses))
