"""Your gradient is W^T v, the same at every point. The chain rule passes through tanh: multiply v by 1 - tanh^2(W x + b) first.
你的梯度是 W^T v，处处相同。链式法则要经过 tanh：先把 v 乘以 1 - tanh^2(W x + b)。
"""

import numpy as np

real, fake, eps, W, b, v = [np.array(eval(input()), dtype=float) for _ in range(6)]
lam = float(input())
penalty = (np.linalg.norm(v @ W) - 1) ** 2
f = lambda x: np.tanh(x @ W.T + b) @ v
print((round(float(f(fake).mean() - f(real).mean() + lam * penalty), 4), round(float(penalty), 4)))
