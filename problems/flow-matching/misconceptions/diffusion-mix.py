"""You mix as diffusion does, sqrt(1 - t^2) noise + t action. Flow matching goes along a straight line: (1 - t) noise + t action.
你按扩散模型的方式混合：sqrt(1 - t^2) noise + t action。流匹配走直线：(1 - t) noise + t action。
"""

import numpy as np

noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
n = int(input())


def model(x, t):
    return x @ W + t * u


t = t[:, None]
x_t = np.sqrt(1 - t**2) * noise + t * action
loss = np.mean((model(x_t, t) - (action - noise)) ** 2)
x = noise
for k in range(n):
    x = x + model(x, k / n) / n
print((round(float(loss), 4), x.round(4).tolist()))
