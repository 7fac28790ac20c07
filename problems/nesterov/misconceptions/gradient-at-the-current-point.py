"""You take the gradient at x, which is plain momentum. Take it at the look-ahead point x - eta beta v.
你在 x 处求了梯度，那是普通动量法。应在前瞻点 x - eta beta v 处求。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (A @ x - b)
    x = x - eta * v
print(x.round(4).tolist())
