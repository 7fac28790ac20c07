"""You subtract the gradient beside the velocity. The velocity contains it already: x = x - eta v.
你在减去速度的同时又减了一次梯度。速度里已经包含梯度：x = x - eta v。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (A @ x - b)
    x = x - eta * (v + A @ x - b)
print(x.round(4).tolist())
