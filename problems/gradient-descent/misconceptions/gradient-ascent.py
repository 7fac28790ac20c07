"""You add the gradient, which climbs. Subtract it: the gradient points uphill.
你加上了梯度，是在上坡。应减去梯度：梯度指向上升方向。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
for _ in range(int(input())):
    x = x + eta * (A @ x - b)
print(x.round(4).tolist())
