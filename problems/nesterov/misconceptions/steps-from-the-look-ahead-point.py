"""You step from the look-ahead point with the whole velocity, so momentum counts twice. Step from x: x = x - eta v.
你从前瞻点出发又走了整个速度，动量被算了两次。应从 x 出发：x = x - eta v。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (A @ (x - eta * beta * v) - b)
    x = x - eta * beta * v - eta * v
print(x.round(4).tolist())
