"""You leave beta out of the look-ahead. Only beta v survives into the next step: the point is x - eta beta v.
前瞻时漏掉了 beta。能保留到下一步的速度只有 beta v：前瞻点是 x - eta beta v。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (A @ (x - eta * v) - b)
    x = x - eta * v
print(x.round(4).tolist())
