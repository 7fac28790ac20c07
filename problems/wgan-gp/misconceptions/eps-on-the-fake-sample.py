"""You let eps multiply the fake sample. In x_hat = eps * real + (1 - eps) * fake the draw belongs to the real one.
你让 eps 乘了生成样本。在 x_hat = eps * real + (1 - eps) * fake 中，随机数乘的是真实样本。
"""

import numpy as np

real, fake, eps, W, b, v = [np.array(eval(input()), dtype=float) for _ in range(6)]
lam = float(input())
x_hat = eps[:, None] * fake + (1 - eps[:, None]) * real
gradient = (v * (1 - np.tanh(x_hat @ W.T + b) ** 2)) @ W
penalty = np.mean((np.linalg.norm(gradient, axis=1) - 1) ** 2)
f = lambda x: np.tanh(x @ W.T + b) @ v
print((round(float(f(fake).mean() - f(real).mean() + lam * penalty), 4), round(float(penalty), 4)))
