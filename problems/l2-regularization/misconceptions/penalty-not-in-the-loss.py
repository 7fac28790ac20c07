"""You print the data term alone. The loss that is minimised includes the penalty: add (lam / 2) * sum(w**2), or its gradient belongs to another function.
你打印的只有数据项。被最小化的损失包含惩罚项：要加上 (lam / 2) * Σ w²，否则梯度与损失对不上。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, lam, lr = (float(input()) for _ in range(3))
r = X @ w + b - y
dw = 2 / len(y) * X.T @ r + lam * w
db = 2 * r.mean()
print((round(float(np.mean(r**2)), 4), (w - lr * dw).round(4).tolist(), round(float(b - lr * db), 4)))
