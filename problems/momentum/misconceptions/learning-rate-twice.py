"""You multiply by the learning rate both in the velocity and in the step. Use it once: v = beta v + g, x = x - eta v.
你在速度和更新里都乘了学习率。只乘一次：v = beta v + g，x = x - eta v。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + eta * (A @ x - b)
    x = x - eta * v
print(x.round(4).tolist())
