"""You use the penalty lam * sum(w**2), with the gradient 2 * lam * w. Here it has the factor 1/2, so that the gradient is lam * w.
你用的惩罚项是 lam * Σ w²，梯度为 2 * lam * w。本题的惩罚项带系数 1/2，梯度就是 lam * w。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, lam, lr = (float(input()) for _ in range(3))
r = X @ w + b - y
loss = np.mean(r**2) + lam * w @ w
dw = 2 / len(y) * X.T @ r + 2 * lam * w
db = 2 * r.mean()
print((round(float(loss), 4), (w - lr * dw).round(4).tolist(), round(float(b - lr * db), 4)))
