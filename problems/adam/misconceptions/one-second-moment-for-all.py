"""You use one second moment, the squared norm, for all coordinates. Keep one per coordinate, g**2 elementwise: each has its own step size.
你让所有坐标共用一个二阶矩（梯度范数的平方）。应逐坐标维护 g**2：每个坐标有自己的步长。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta1, beta2, epsilon = (float(input()) for _ in range(4))
m, v = np.zeros_like(x), 0.0
for t in range(1, int(input()) + 1):
    g = A @ x - b
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g @ g
    x = x - eta * m / (1 - beta1**t) / (np.sqrt(v / (1 - beta2**t)) + epsilon)
print(x.round(4).tolist())
