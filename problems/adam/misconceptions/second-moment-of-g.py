"""Your second moment averages the gradient, not its square. Use g**2: the root in the denominator needs a mean of squares, which is never negative.
你的二阶矩平均的是梯度本身，而不是它的平方。应使用 g**2：分母开方需要平方的平均，它不会为负。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta1, beta2, epsilon = (float(input()) for _ in range(4))
m, v = np.zeros_like(x), np.zeros_like(x)
for t in range(1, int(input()) + 1):
    g = A @ x - b
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g
    x = x - eta * m / (1 - beta1**t) / (np.sqrt(v / (1 - beta2**t)) + epsilon)
print(x.round(4).tolist())
