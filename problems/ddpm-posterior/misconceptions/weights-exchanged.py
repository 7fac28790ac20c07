"""You exchanged the weights of x_0 and x_t. sqrt(abar_prev) * beta_t belongs to x_0; sqrt(alpha_t) * (1 - abar_prev) to x_t.
你把 x_0 与 x_t 的权重弄反了。sqrt(abar_prev) * beta_t 属于 x_0，sqrt(alpha_t) * (1 - abar_prev) 属于 x_t。
"""

import numpy as np

x0, xt, t, betas = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input()))
bars = np.append(1, np.cumprod(1 - betas))
b, p, n = betas[t - 1], bars[t - 1], bars[t]
mean = np.sqrt(p) * b / (1 - n) * xt + np.sqrt(1 - b) * (1 - p) / (1 - n) * x0
print((mean.round(4).tolist(), round(float((1 - p) / (1 - n) * b), 4)))
