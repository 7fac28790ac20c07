"""You divide s by 1 - rho**t. That correction belongs to Adam; RMSProp uses s as it is.
你把 s 除以了 1 - rho**t。这种修正属于 Adam；RMSProp 直接使用 s。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, rho, epsilon = float(input()), float(input()), float(input())
s = np.zeros_like(x)
for t in range(1, int(input()) + 1):
    g = A @ x - b
    s = rho * s + (1 - rho) * g**2
    x = x - eta * g / (np.sqrt(s / (1 - rho**t)) + epsilon)
print(x.round(4).tolist())
