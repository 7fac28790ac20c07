"""You divide by the sum of squares without its root. The step then has the wrong unit and vanishes much too fast: take the square root.
你除以的是平方和，漏了开方。这样量纲不对，步长也衰减得太快：应取平方根。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, epsilon = float(input()), float(input())
G = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    G = G + g**2
    x = x - eta * g / (G + epsilon)
print(x.round(4).tolist())
