"""You divide by the average from before this step. Update s with the current gradient first, then divide.
你用的是这一步之前的平均。应先用当前梯度更新 s，再做除法。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, rho, epsilon = float(input()), float(input()), float(input())
s = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    x = x - eta * g / (np.sqrt(s) + epsilon)
    s = rho * s + (1 - rho) * g**2
print(x.round(4).tolist())
