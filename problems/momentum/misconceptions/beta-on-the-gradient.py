"""You multiply the gradient by beta and keep the velocity whole. It is the other way round: v = beta v + g.
你让 beta 乘了梯度，而速度原样保留。正好相反：v = beta v + g。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = v + beta * (A @ x - b)
    x = x - eta * v
print(x.round(4).tolist())
