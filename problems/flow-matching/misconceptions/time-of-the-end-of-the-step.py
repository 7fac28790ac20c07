"""You use the time at the end of the step, (k + 1)/n. Euler's method takes the velocity at its beginning, k/n.
你用了该步终点的时间 (k + 1)/n。欧拉法使用起点的速度，时间为 k/n。
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
    x = x + model(x, (k + 1) / n) / n
print((round(float(loss), 4), x.round(4).tolist()))
