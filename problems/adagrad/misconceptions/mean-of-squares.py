"""You divide the sum of squares by the number of steps. AdaGrad does not average: the sum grows, and the steps shrink.
你把平方和除以了步数。AdaGrad 不取平均：累加和不断增大，步长不断缩小。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, epsilon = float(input()), float(input())
G = np.zeros_like(x)
for t in range(1, int(input()) + 1):
    g = A @ x - b
    G = G + g**2
    x = x - eta * g / (np.sqrt(G / t) + epsilon)
print(x.round(4).tolist())
