"""You multiply by W transposed. Points are rows: the model is x W + t u.
你乘的是 W 的转置。点是行向量：模型为 x W + t u。
"""

import numpy as np

noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
n = int(input())


def model(x, t):
    return x @ W.T + t * u


t = t[:, None]
x_t = (1 - t) * noise + t * action
loss = np.mean((model(x_t, t) - (action - noise)) ** 2)
x = noise
for k in range(n):
    x = x + model(x, k / n) / n
print((round(float(loss), 4), x.round(4).tolist()))
