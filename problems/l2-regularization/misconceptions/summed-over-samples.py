"""You add up the squared errors over the samples. The data term is their mean: divide the sum and its gradients by N, or the step grows with the amount of data.
你把各样本的平方误差相加了。数据项是均值：总和与梯度都要除以 N，否则步长会随样本数变大。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, lam, lr = (float(input()) for _ in range(3))
r = X @ w + b - y
loss = np.sum(r**2) + lam / 2 * w @ w
dw = 2 * X.T @ r + lam * w
db = 2 * r.sum()
print((round(float(loss), 4), (w - lr * dw).round(4).tolist(), round(float(b - lr * db), 4)))
