"""You count the steps from 0, so the first correction divides by 1 - beta**0 = 0. Let t start at 1: after the first update the weights add up to 1 - beta.
你的步数 t 从 0 开始，第一次修正就除以了 1 - beta**0 = 0。t 应从 1 开始：第一次更新后权重之和是 1 - beta。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta1, beta2, epsilon = (float(input()) for _ in range(4))
m, v = np.zeros_like(x), np.zeros_like(x)
for t in range(int(input())):
    g = A @ x - b
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    x = x - eta * m / np.float64(1 - beta1**t) / (np.sqrt(v / np.float64(1 - beta2**t)) + epsilon)
print(x.round(4).tolist())
