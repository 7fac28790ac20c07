"""You update once per sample. The number of updates is the length of order, which may name a sample several times.
你对每个样本只更新了一次。更新次数是 order 的长度，同一个样本可能出现多次。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
order = eval(input())
for i in dict.fromkeys(order):
    w = w - eta * 2 * (X[i] @ w - y[i]) * X[i]
print(w.round(4).tolist())
