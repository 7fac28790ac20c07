"""You add the whole velocity in every step. A step lasts 1/n: divide by the number of steps.
你每一步都加上了整个速度。每步时长为 1/n：应除以步数。
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
    x = x + model(x, k / n)
print((round(float(loss), 4), x.round(4).tolist()))
