"""You add epsilon under the root. It stands outside, sqrt(s) + epsilon: under the root its own root counts, which is far larger.
你把 epsilon 加在了根号里。它应在根号外：sqrt(s) + epsilon；放进根号后起作用的是它的平方根，大得多。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, rho, epsilon = float(input()), float(input()), float(input())
s = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    s = rho * s + (1 - rho) * g**2
    x = x - eta * g / np.sqrt(s + epsilon)
print(x.round(4).tolist())
