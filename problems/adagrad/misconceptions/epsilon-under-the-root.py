"""You add epsilon under the root. It stands outside, sqrt(G) + epsilon: under the root its own root counts, which is far larger.
你把 epsilon 加在了根号里。它应在根号外：sqrt(G) + epsilon；放进根号后起作用的是它的平方根，大得多。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, epsilon = float(input()), float(input())
G = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    G = G + g**2
    x = x - eta * g / np.sqrt(G + epsilon)
print(x.round(4).tolist())
