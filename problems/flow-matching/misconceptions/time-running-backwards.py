"""You run the time from 1 to 0 while moving from noise to action. Here t = 0 is noise: step k has the time k/n.
你从噪声走向动作，时间却从 1 走到 0。本题 t = 0 是噪声：第 k 步的时间是 k/n。
"""

import numpy as np

noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
n = int(input())


def model(x, t):
    return x @ W + t * u


t = t[:, None]
x_t = (1 - t) * noise + t * action
loss = np.mean((model(x_t, t) - (action - noise)) ** 2)
x = noise
for k in range(n):
    x = x + model(x, 1 - k / n) / n
print((round(float(loss), 4), x.round(4).tolist()))
