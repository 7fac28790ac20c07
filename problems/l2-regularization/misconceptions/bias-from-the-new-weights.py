"""You update w first and compute the bias's gradient with the new w. Both gradients belong to the same point: take the residuals once, at the old w and b.
你先更新了 w，再用新的 w 计算偏置的梯度。两个梯度应在同一点上求：残差只用旧的 w 和 b 算一次。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, lam, lr = (float(input()) for _ in range(3))
r = X @ w + b - y
loss = np.mean(r**2) + lam / 2 * w @ w
w = w - lr * (2 / len(y) * X.T @ r + lam * w)
b = b - lr * 2 * np.mean(X @ w + b - y)
print((round(float(loss), 4), w.round(4).tolist(), round(float(b), 4)))
