"""You use t as a 0-based index, one step too far. Steps count from 1: beta_t is betas[t - 1].
你把 t 当作从 0 开始的下标，多走了一步。时间步从 1 开始：beta_t 是 betas[t - 1]。
"""

import numpy as np

x0, xt, t, betas = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input()))
bars = np.cumprod(1 - betas)
b, p, n = betas[t], bars[t - 1], bars[t]
mean = np.sqrt(p) * b / (1 - n) * x0 + np.sqrt(1 - b) * (1 - p) / (1 - n) * xt
print((mean.round(4).tolist(), round(float((1 - p) / (1 - n) * b), 4)))
