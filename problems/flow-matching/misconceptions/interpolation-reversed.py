"""Your point is t noise + (1 - t) action. Here t = 0 is noise: x_t = (1 - t) noise + t action.
你的点是 t noise + (1 - t) action。本题 t = 0 是噪声：x_t = (1 - t) noise + t action。
"""

import numpy as np

noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
n = int(input())


def model(x, t):
    return x @ W + t * u


t = t[:, None]
x_t = t * noise + (1 - t) * action
loss = np.mean((model(x_t, t) - (action - noise)) ** 2)
x = noise
for k in range(n):
    x = x + model(x, k / n) / n
print((round(float(loss), 4), x.round(4).tolist()))
