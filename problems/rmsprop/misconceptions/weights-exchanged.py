"""You exchange rho and 1 - rho. rho weights the old average, 1 - rho the new square.
你把 rho 和 1 - rho 用反了。rho 乘旧平均，1 - rho 乘新的平方。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, rho, epsilon = float(input()), float(input()), float(input())
s = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    s = (1 - rho) * s + rho * g**2
    x = x - eta * g / (np.sqrt(s) + epsilon)
print(x.round(4).tolist())
