"""You take the gradient ahead of the current point, which is Nesterov's method. Plain momentum takes it at x.
你在前瞻点求了梯度，那是 Nesterov 方法。普通动量法在当前点 x 处求梯度。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (A @ (x - eta * beta * v) - b)
    x = x - eta * v
print(x.round(4).tolist())
