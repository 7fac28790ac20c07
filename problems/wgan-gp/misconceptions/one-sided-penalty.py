"""You punish only norms above 1. This penalty is two-sided: (norm - 1)^2 also where the norm is below 1.
你只惩罚了大于 1 的范数。这里的惩罚是双侧的：范数小于 1 时同样取 (范数 - 1)^2。
"""

import numpy as np

real, fake, eps, W, b, v = [np.array(eval(input()), dtype=float) for _ in range(6)]
lam = float(input())
x_hat = eps[:, None] * real + (1 - eps[:, None]) * fake
gradient = (v * (1 - np.tanh(x_hat @ W.T + b) ** 2)) @ W
penalty = np.mean(np.maximum(np.linalg.norm(gradient, axis=1) - 1, 0) ** 2)
f = lambda x: np.tanh(x @ W.T + b) @ v
print((round(float(f(fake).mean() - f(real).mean() + lam * penalty), 4), round(float(penalty), 4)))
