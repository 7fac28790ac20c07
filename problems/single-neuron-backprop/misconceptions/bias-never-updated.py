"""You train the weights but leave the bias where it was. The bias has a gradient too, the sum of the deltas, and takes the same step.
你只训练了权重，偏置一直没动。偏置也有梯度，即各样本 delta 之和，同样要更新一步。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, eta, epochs = float(input()), float(input()), int(input())
mses = []
for _ in range(epochs):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    mses.append(round(float(np.mean((p - y) ** 2)), 4))
    w = w - eta * X.T @ (2 / len(y) * (p - y) * p * (1 - p))
print((w.round(4).tolist(), round(float(b), 4), mses))
