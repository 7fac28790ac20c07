"""You use beta2 for the first moment and beta1 for the second. beta1 (read first) belongs to the mean of the gradient, beta2 to the mean of its square.
你把两个 beta 用反了。先读入的 beta1 用于梯度的平均，beta2 用于梯度平方的平均。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta2, beta1, epsilon = (float(input()) for _ in range(4))
m, v = np.zeros_like(x), np.zeros_like(x)
for t in range(1, int(input()) + 1):
    g = A @ x - b
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    x = x - eta * m / (1 - beta1**t) / (np.sqrt(v / (1 - beta2**t)) + epsilon)
print(x.round(4).tolist())
