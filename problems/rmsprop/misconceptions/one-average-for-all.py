"""You average the squared length of the gradient for all coordinates together. Keep one average per coordinate, g**2 elementwise.
你让所有坐标共用梯度长度平方的平均。应逐坐标维护 g**2 的平均。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, rho, epsilon = float(input()), float(input()), float(input())
s = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    s = rho * s + (1 - rho) * g @ g
    x = x - eta * g / (np.sqrt(s) + epsilon)
print(x.round(4).tolist())
