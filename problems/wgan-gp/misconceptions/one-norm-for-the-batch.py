"""You take one norm over the gradients of the whole batch. Each sample has its own: take the norm along the input axis, then average the penalties.
你对整个 batch 的梯度求了一个范数。每个样本应有自己的范数：沿输入维求范数，再对惩罚取平均。
"""

import numpy as np

real, fake, eps, W, b, v = [np.array(eval(input()), dtype=float) for _ in range(6)]
lam = float(input())
x_hat = eps[:, None] * real + (1 - eps[:, None]) * fake
gradient = (v * (1 - np.tanh(x_hat @ W.T + b) ** 2)) @ W
penalty = (np.linalg.norm(gradient) - 1) ** 2
f = lambda x: np.tanh(x @ W.T + b) @ v
print((round(float(f(fake).mean() - f(real).mean() + lam * penalty), 4), round(float(penalty), 4)))
