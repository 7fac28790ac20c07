"""You move x by the velocity of the step before. Update the velocity first, then move by the new one.
你用上一步的速度移动 x。应先更新速度，再用新速度移动。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    x = x - eta * v
    v = beta * v + g
print(x.round(4).tolist())
