"""You weight the gradient with 1 - beta. Here the velocity is beta v + g, with weight 1.
你给梯度乘了 1 - beta。这里的速度是 beta v + g，梯度权重为 1。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (1 - beta) * (A @ (x - eta * beta * v) - b)
    x = x - eta * v
print(x.round(4).tolist())
