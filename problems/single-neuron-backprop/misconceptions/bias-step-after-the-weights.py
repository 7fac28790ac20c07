"""You update the weights first and take the bias gradient at the new weights. Compute both gradients from one forward pass, then update both: a gradient belongs to one point.
你先更新了权重，再用新权重求偏置的梯度。应由同一次前向算出两个梯度，再一起更新：梯度只属于一个点。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, eta, epochs = float(input()), float(input()), int(input())
mses = []
for _ in range(epochs):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    mses.append(round(float(np.mean((p - y) ** 2)), 4))
    w = w - eta * X.T @ (2 / len(y) * (p - y) * p * (1 - p))
    p = 1 / (1 + np.exp(-(X @ w + b)))
    b = b - eta * np.sum(2 / len(y) * (p - y) * p * (1 - p))
print((w.round(4).tolist(), round(float(b), 4), mses))
