"""You divide the learning rate by the number of the update. Here it is constant.
你让学习率随更新次数衰减。本题的学习率是常数。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
order = eval(input())
for t, i in enumerate(order):
    w = w - eta / (t + 1) * 2 * (X[i] @ w - y[i]) * X[i]
print(w.round(4).tolist())
