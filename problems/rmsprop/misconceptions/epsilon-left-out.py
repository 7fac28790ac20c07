"""You leave epsilon out. A coordinate whose gradient is 0 from the start then divides 0 by 0: add epsilon to the root.
你漏掉了 epsilon。若某坐标的梯度从一开始就是 0，会出现 0 除以 0：应在平方根上加 epsilon。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, rho, epsilon = float(input()), float(input()), float(input())
s = np.zeros_like(x)
for _ in range(int(input())):
    g = A @ x - b
    s = rho * s + (1 - rho) * g**2
    x = x - eta * g / np.sqrt(s)
print(x.round(4).tolist())
