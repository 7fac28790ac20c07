"""You compute the velocity once, at the noise, and go straight on. Compute it anew at each point and time.
你只在噪声处算了一次速度，然后一直直走。每一步都要在新的位置和时间重新计算。
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
    x = x + model(noise, 0.0) / n
print((round(float(loss), 4), x.round(4).tolist()))
