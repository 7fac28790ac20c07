"""You minimise real minus fake, which teaches the critic to score fakes higher. The critic's loss is mean f(fake) - mean f(real) plus the penalty.
你最小化的是真实减生成，评论家会学成给生成样本更高的分。损失应为 mean f(fake) - mean f(real) 加惩罚。
"""

import numpy as np

real, fake, eps, W, b, v = [np.array(eval(input()), dtype=float) for _ in range(6)]
lam = float(input())
x_hat = eps[:, None] * real + (1 - eps[:, None]) * fake
gradient = (v * (1 - np.tanh(x_hat @ W.T + b) ** 2)) @ W
penalty = np.mean((np.linalg.norm(gradient, axis=1) - 1) ** 2)
f = lambda x: np.tanh(x @ W.T + b) @ v
print((round(float(f(real).mean() - f(fake).mean() + lam * penalty), 4), round(float(penalty), 4)))
