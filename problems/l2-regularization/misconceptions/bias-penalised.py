"""You penalise the bias too. The penalty is on the weights only: db = (2/N) sum(r), without lam * b. The bias sets the level of the output and does not make it overfit.
你把偏置也惩罚了。惩罚项只针对权重：db = (2/N) Σ r，没有 lam * b。偏置只决定输出的高低，不会造成过拟合。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
b, lam, lr = (float(input()) for _ in range(3))
r = X @ w + b - y
loss = np.mean(r**2) + lam / 2 * w @ w
dw = 2 / len(y) * X.T @ r + lam * w
db = 2 * r.mean() + lam * b
print((round(float(loss), 4), (w - lr * dw).round(4).tolist(), round(float(b - lr * db), 4)))
