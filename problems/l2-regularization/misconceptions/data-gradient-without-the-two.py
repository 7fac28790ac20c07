"""You leave out the 2 of the squared error's derivative. The data term here is the plain mean of squares, so its gradients are (2/N) X^T r and (2/N) sum(r).
数据项求导时你漏了系数 2。本题的数据项是平方的均值（不带 1/2），梯度为 (2/N) X^T r 和 (2/N) Σ r。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, lam, lr = (float(input()) for _ in range(3))
r = X @ w + b - y
loss = np.mean(r**2) + lam / 2 * w @ w
dw = X.T @ r / len(y) + lam * w
db = r.mean()
print((round(float(loss), 4), (w - lr * dw).round(4).tolist(), round(float(b - lr * db), 4)))
