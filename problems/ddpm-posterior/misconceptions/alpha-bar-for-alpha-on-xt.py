"""The weight of x_t uses sqrt(abar_t). Between x_{t-1} and x_t lies a single step: sqrt(alpha_t) with alpha_t = 1 - beta_t.
你在 x_t 的权重里用了 sqrt(abar_t)。x_{t-1} 与 x_t 之间只有一步：应为 sqrt(alpha_t)，alpha_t = 1 - beta_t。
"""

import numpy as np

x0, xt, t, betas = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input()))
bars = np.append(1, np.cumprod(1 - betas))
b, p, n = betas[t - 1], bars[t - 1], bars[t]
mean = np.sqrt(p) * b / (1 - n) * x0 + np.sqrt(n) * (1 - p) / (1 - n) * xt
print((mean.round(4).tolist(), round(float((1 - p) / (1 - n) * b), 4)))
