"""You divide by the sum from before this step. Add the current square first: otherwise the first step divides by epsilon alone.
你用的是这一步之前的累加和。应先加上当前梯度的平方，否则第一步只除以 epsilon。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, epsilon = float(input()), float(input())
G = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    x = x - eta * g / (np.sqrt(G) + epsilon)
    G = G + g**2
print(x.round(4).tolist())
