"""You add up the squares without decay, which is AdaGrad. Use the average rho s + (1 - rho) g^2, which forgets.
你把平方直接累加而不衰减，那是 AdaGrad。应使用会遗忘的平均：rho s + (1 - rho) g^2。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, rho, epsilon = float(input()), float(input()), float(input())
s = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    s = s + g**2
    x = x - eta * g / (np.sqrt(s) + epsilon)
print(x.round(4).tolist())
