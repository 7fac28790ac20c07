"""Your target is noise minus action, the velocity backwards. Time runs from noise to action: the target is action - noise.
你的目标是噪声减动作，方向反了。时间从噪声走向动作：目标是 action - noise。
"""

import numpy as np

noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
n = int(input())


def model(x, t):
    return x @ W + t * u


t = t[:, None]
x_t = (1 - t) * noise + t * action
loss = np.mean((model(x_t, t) - (noise - action)) ** 2)
x = noise
for k in range(n):
    x = x + model(x, k / n) / n
print((round(float(loss), 4), x.round(4).tolist()))
