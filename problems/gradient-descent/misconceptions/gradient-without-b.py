"""Your gradient is A x. The objective has a linear term as well, so it is A x - b; without it every run ends at the origin.
你的梯度是 A x。目标函数还有一次项，梯度应为 A x - b；漏掉它，结果总会走向原点。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
for _ in range(int(input())):
    x = x - eta * (A @ x)
print(x.round(4).tolist())
