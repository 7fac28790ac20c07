"""You update after every sample. This is full-batch training: collect the gradient over all samples with the old weights, average it, and update once an epoch.
你每看一个样本就更新一次。本题是全批量训练：用旧权重累计全部样本的梯度，取平均，每个 epoch 只更新一次。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, eta, epochs = float(input()), float(input()), int(input())
mses = []
for _ in range(epochs):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    mses.append(round(float(np.mean((p - y) ** 2)), 4))
    for x, t in zip(X, y):
        q = 1 / (1 + np.exp(-(x @ w + b)))
        delta = 2 * (q - t) * q * (1 - q) / len(y)
        w = w - eta * delta * x
        b = b - eta * delta
print((w.round(4).tolist(), round(float(b), 4), mses))
