"""You add the new square with weight 1. Its weight is 1 - rho, so that s is an average and not up to 1 / (1 - rho) times too large.
你让新的平方以权重 1 加入。它的权重应是 1 - rho，这样 s 才是平均，而不会偏大到 1 / (1 - rho) 倍。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, rho, epsilon = float(input()), float(input()), float(input())
s = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    s = rho * s + g**2
    x = x - eta * g / (np.sqrt(s) + epsilon)
print(x.round(4).tolist())
