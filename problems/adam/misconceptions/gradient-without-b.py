"""Your gradient is A x. The objective has a linear term as well: its gradient is A x - b.
你的梯度是 A x。目标函数还有一次项，梯度应为 A x - b。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta1, beta2, epsilon = (float(input()) for _ in range(4))
m, v = np.zeros_like(x), np.zeros_like(x)
for t in range(1, int(input()) + 1):
    g = A @ x
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    x = x - eta * m / (1 - beta1**t) / (np.sqrt(v / (1 - beta2**t)) + epsilon)
print(x.round(4).tolist())
