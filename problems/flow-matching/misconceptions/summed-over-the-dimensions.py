"""You sum the squares over the dimensions and average over the rows only. The mean is over all N * D numbers.
你对维度求和、只对行取平均。应对全部 N * D 个数取平均。
"""

import numpy as np

noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
n = int(input())


def model(x, t):
    return x @ W + t * u


t = t[:, None]
x_t = (1 - t) * noise + t * action
loss = x_t.shape[1] * np.mean((model(x_t, t) - (action - noise)) ** 2)
x = noise
for k in range(n):
    x = x + model(x, k / n) / n
print((round(float(loss), 4), x.round(4).tolist()))
