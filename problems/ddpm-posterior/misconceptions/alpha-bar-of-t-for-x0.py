"""The weight of x_0 uses sqrt(abar_t). It is the distribution of x_{t-1} given x_0 that enters here: sqrt(abar_prev), one step earlier.
你在 x_0 的权重里用了 sqrt(abar_t)。这里用到的是给定 x_0 时 x_{t-1} 的分布：应为早一步的 sqrt(abar_prev)。
"""

import numpy as np

x0, xt, t, betas = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input()))
bars = np.append(1, np.cumprod(1 - betas))
b, p, n = betas[t - 1], bars[t - 1], bars[t]
mean = np.sqrt(n) * b / (1 - n) * x0 + np.sqrt(1 - b) * (1 - p) / (1 - n) * xt
print((mean.round(4).tolist(), round(float((1 - p) / (1 - n) * b), 4)))
