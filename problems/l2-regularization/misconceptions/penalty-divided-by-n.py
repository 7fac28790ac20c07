"""You divide the penalty's gradient by N. Only the data term is a mean over samples: the penalty's gradient is lam * w, however many samples there are.
惩罚项的梯度你除以了 N。只有数据项是对样本取均值：惩罚项的梯度就是 lam * w，与样本数无关。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, lam, lr = (float(input()) for _ in range(3))
r = X @ w + b - y
loss = np.mean(r**2) + lam / 2 * w @ w
dw = 2 / len(y) * X.T @ r + lam / len(y) * w
db = 2 * r.mean()
print((round(float(loss), 4), (w - lr * dw).round(4).tolist(), round(float(b - lr * db), 4)))
