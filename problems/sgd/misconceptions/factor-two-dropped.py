"""You drop the factor 2 that comes from the derivative of the square. The loss here is (x . w - y)^2 without a half.
你漏掉了平方求导得到的系数 2。本题的损失是不带 1/2 的 (x·w - y)^2。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
order = eval(input())
for i in order:
    w = w - eta * (X[i] @ w - y[i]) * X[i]
print(w.round(4).tolist())
