"""You add the velocity, which climbs. It collects gradients, so subtract it.
你加上了速度，是在上坡。速度由梯度累积而成，应减去它。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (A @ x - b)
    x = x + eta * v
print(x.round(4).tolist())
