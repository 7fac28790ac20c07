"""You accumulate the squared length of the gradient for all coordinates together. Keep one sum per coordinate, g**2 elementwise: each has its own step size.
你让所有坐标共用梯度长度的平方。应逐坐标累加 g**2：每个坐标有自己的步长。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, epsilon = float(input()), float(input())
G = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    G = G + g @ g
    x = x - eta * g / (np.sqrt(G) + epsilon)
print(x.round(4).tolist())
