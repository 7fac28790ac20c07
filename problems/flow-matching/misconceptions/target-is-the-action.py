"""Your target is the action itself. The model predicts a velocity: action minus noise.
你的目标是动作本身。模型预测的是速度：动作减噪声。
"""

import numpy as np

noise, action, t, W, u = (np.array(eval(input()), dtype=float) for _ in range(5))
n = int(input())


def model(x, t):
    return x @ W + t * u


t = t[:, None]
x_t = (1 - t) * noise + t * action
loss = np.mean((model(x_t, t) - action) ** 2)
x = noise
for k in range(n):
    x = x + model(x, k / n) / n
print((round(float(loss), 4), x.round(4).tolist()))
