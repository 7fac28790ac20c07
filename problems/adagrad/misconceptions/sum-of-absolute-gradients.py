"""You accumulate absolute gradients. Accumulate squares and take the root of the sum, which is smaller than the sum of the absolute values.
你累加的是梯度的绝对值。应累加平方再开方，它小于绝对值之和。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, epsilon = float(input()), float(input())
G = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    G = G + np.abs(g)
    x = x - eta * g / (G + epsilon)
print(x.round(4).tolist())
