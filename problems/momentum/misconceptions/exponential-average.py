"""You weight the gradient with 1 - beta. That is an exponential average, as in Adam; here the velocity is beta v + g.
你给梯度乘了 1 - beta。那是 Adam 里的指数滑动平均；这里的速度是 beta v + g。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta = float(input()), float(input())
v = np.zeros_like(x)
for _ in range(int(input())):
    v = beta * v + (1 - beta) * (A @ x - b)
    x = x - eta * v
print(x.round(4).tolist())
