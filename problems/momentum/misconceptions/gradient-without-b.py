"""Your gradient is A x. The objective has a linear term as well: its gradient is A x - b.
你的梯度是 A x。目标函数还有一次项，梯度应为 A x - b。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (A @ x)
    x = x - eta * v
print(x.round(4).tolist())
