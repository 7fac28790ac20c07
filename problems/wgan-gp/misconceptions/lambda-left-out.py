"""Your loss adds the penalty without its weight. Multiply it by lam: the paper uses 10, because a weak penalty does not hold the critic.
你的损失加惩罚时没有乘权重。应乘以 lam：论文取 10，惩罚太弱约束不住评论家。
"""

import numpy as np

real, fake, eps, W, b, v = [np.array(eval(input()), dtype=float) for _ in range(6)]
lam = float(input())
x_hat = eps[:, None] * real + (1 - eps[:, None]) * fake
gradient = (v * (1 - np.tanh(x_hat @ W.T + b) ** 2)) @ W
penalty = np.mean((np.linalg.norm(gradient, axis=1) - 1) ** 2)
f = lambda x: np.tanh(x @ W.T + b) @ v
print((round(float(f(fake).mean() - f(real).mean() + penalty), 4), round(float(penalty), 4)))
