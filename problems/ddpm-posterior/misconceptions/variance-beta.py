"""You print beta_t, the variance of a forward step. Knowing x_0 makes x_{t-1} more certain: multiply by (1 - abar_prev) / (1 - abar_t).
你打印的是前向一步的方差 beta_t。知道 x_0 之后 x_{t-1} 更确定：还要乘 (1 - abar_prev) / (1 - abar_t)。
"""

import numpy as np

x0, xt, t, betas = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input()))
bars = np.append(1, np.cumprod(1 - betas))
b, p, n = betas[t - 1], bars[t - 1], bars[t]
mean = np.sqrt(p) * b / (1 - n) * x0 + np.sqrt(1 - b) * (1 - p) / (1 - n) * xt
print((mean.round(4).tolist(), round(float(b), 4)))
