"""You take the samples as they come, 0, 1, 2, ... Follow the list: it says which sample makes each update.
你按 0、1、2……的顺序取样本。应按给定的列表：它规定了每次更新用哪个样本。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
order = eval(input())
for t in range(len(order)):
    i = t % len(y)
    w = w - eta * 2 * (X[i] @ w - y[i]) * X[i]
print(w.round(4).tolist())
