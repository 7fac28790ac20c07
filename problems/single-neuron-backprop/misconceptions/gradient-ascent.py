"""You add the gradient, which climbs: the error grows. Subtract it, w - learning_rate * gradient, because the gradient points uphill.
你加上了梯度，是在上坡，误差会变大。应减去：w - learning_rate * gradient，因为梯度指向上升方向。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, eta, epochs = float(input()), float(input()), int(input())
mses = []
for _ in range(epochs):
    p = 1 / (1 + np.exp(-(X @ w + b)))
    mses.append(round(float(np.mean((p - y) ** 2)), 4))
    delta = 2 / len(y) * (p - y) * p * (1 - p)
    w = w + eta * X.T @ delta
    b = b + eta * delta.sum()
print((w.round(4).tolist(), round(float(b), 4), mses))
