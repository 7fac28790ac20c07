"""You start sampling at the action. It starts at the noise; the action is only needed in training.
你从动作开始采样。采样从噪声出发，动作只在训练时用到。
"""

import numpy as np

noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
n = int(input())


def model(x, t):
    return x @ W + t * u


t = t[:, None]
x_t = (1 - t) * noise + t * action
loss = np.mean((model(x_t, t) - (action - noise)) ** 2)
x = action
for k in range(n):
    x = x + model(x, k / n) / n
print((round(float(loss), 4), x.round(4).tolist()))
