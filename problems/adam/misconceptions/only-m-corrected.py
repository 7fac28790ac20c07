"""You correct the first moment only. The second one starts at 0 too: divide v by 1 - beta2**t before taking the root.
你只修正了一阶矩。二阶矩同样从 0 开始：开方之前应把 v 除以 1 - beta2**t。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta1, beta2, epsilon = (float(input()) for _ in range(4))
m, v = np.zeros_like(x), np.zeros_like(x)
for t in range(1, int(input()) + 1):
    g = A @ x - b
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    x = x - eta * m / (1 - beta1**t) / (np.sqrt(v) + epsilon)
print(x.round(4).tolist())
