"""You use all samples in every update. Stochastic gradient descent uses the one that order names.
你每次更新都用了全部样本。随机梯度下降只用 order 指定的那一个。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
order = eval(input())
for i in order:
    w = w - eta * 2 * X.T @ (X @ w - y) / len(y)
print(w.round(4).tolist())
