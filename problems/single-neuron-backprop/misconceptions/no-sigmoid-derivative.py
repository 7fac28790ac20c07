"""You leave out p * (1 - p), the derivative of the sigmoid. That is the gradient of the cross-entropy; the squared error keeps the factor: 2 (p - y) p (1 - p).
你漏掉了 sigmoid 的导数 p * (1 - p)。那是交叉熵的梯度；平方误差要保留这个因子：2(p - y) p (1 - p)。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, eta, epochs = float(input()), float(input()), int(input())
mses = []
for _ in range(epochs):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    mses.append(round(float(np.mean((p - y) ** 2)), 4))
    delta = 2 / len(y) * (p - y)
    w = w - eta * X.T @ delta
    b = b - eta * delta.sum()
print((w.round(4).tolist(), round(float(b), 4), mses))
