"""Your gradient is A x. The objective has a linear term as well: its gradient is A x - b.
你的梯度是 A x。目标函数还有一次项，梯度应为 A x - b。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, rho, epsilon = float(input()), float(input()), float(input())
s = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x
    s = rho * s + (1 - rho) * g**2
    x = x - eta * g / (np.sqrt(s) + epsilon)
print(x.round(4).tolist())
