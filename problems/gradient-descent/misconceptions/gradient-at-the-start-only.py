"""You compute the gradient once, at x0. It changes with x: compute it anew in every step.
你只在 x0 处算了一次梯度。梯度随 x 变化，每一步都要重新计算。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
g = A @ x - b
for _ in range(int(input())):
    x = x - eta * g
print(x.round(4).tolist())
