"""You look in the wrong direction, x + eta beta v. The velocity is subtracted from x, so the look-ahead point is x - eta beta v.
你前瞻的方向反了：x + eta beta v。更新时减去速度，所以前瞻点是 x - eta beta v。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (A @ (x + eta * beta * v) - b)
    x = x - eta * v
print(x.round(4).tolist())
