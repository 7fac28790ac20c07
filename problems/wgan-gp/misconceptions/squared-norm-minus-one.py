"""You compare the squared norm with 1. Take the root first: (||g|| - 1)^2, not (||g||^2 - 1)^2.
你拿范数的平方与 1 比较。应先开方：(||g|| - 1)^2，而不是 (||g||^2 - 1)^2。
"""

import numpy as np

real, fake, eps, W, b, v = [np.array(eval(input()), dtype=float) for _ in range(6)]
lam = float(input())
x_hat = eps[:, None] * real + (1 - eps[:, None]) * fake
gradient = (v * (1 - np.tanh(x_hat @ W.T + b) ** 2)) @ W
penalty = np.mean(((gradient**2).sum(axis=1) - 1) ** 2)
f = lambda x: np.tanh(x @ W.T + b) @ v
print((round(float(f(fake).mean() - f(real).mean() + lam * penalty), 4), round(float(penalty), 4)))
