"""You replace G by the square of the current gradient, so every step has the length eta. Add it to the sum of all earlier squares.
你用当前梯度的平方覆盖了 G，于是每步长度都是 eta。应加到此前所有平方之和上。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, epsilon = float(input()), float(input())
G = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    G = g**2
    x = x - eta * g / (np.sqrt(G) + epsilon)
print(x.round(4).tolist())
