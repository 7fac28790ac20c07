"""You take all gradients at w0. Each update starts from the weights that the one before left behind: use the current w.
你把所有梯度都在 w0 处求了。每次更新都应从上一次得到的权重出发：用当前的 w。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
order = eval(input())
w0 = w
for i in order:
    w = w - eta * 2 * (X[i] @ w0 - y[i]) * X[i]
print(w.round(4).tolist())
