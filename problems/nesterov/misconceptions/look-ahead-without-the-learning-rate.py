"""You leave the learning rate out of the look-ahead. The velocity moves x by eta v, so the point is x - eta beta v.
前瞻时漏掉了学习率。速度使 x 移动 eta v，所以前瞻点是 x - eta beta v。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (A @ (x - beta * v) - b)
    x = x - eta * v
print(x.round(4).tolist())
