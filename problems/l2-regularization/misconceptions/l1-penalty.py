"""You pull with lam * sign(w), the gradient of an L1 penalty. The gradient of (lam / 2) * w**2 is lam * w: the larger the weight, the stronger the pull.
你用了 lam * sign(w)，那是 L1 惩罚的梯度。(lam / 2) * w² 的梯度是 lam * w：权重越大，拉力越大。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, lam, lr = (float(input()) for _ in range(3))
r = X @ w + b - y
loss = np.mean(r**2) + lam / 2 * w @ w
dw = 2 / len(y) * X.T @ r + lam * np.sign(w)
db = 2 * r.mean()
print((round(float(loss), 4), (w - lr * dw).round(4).tolist(), round(float(b - lr * db), 4)))
