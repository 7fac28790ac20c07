"""You use t as a 0-based index, one step too far. Steps count from 1: beta_t is betas[t - 1], and the product has t factors.
你把 t 当作从 0 开始的下标，多走了一步。时间步从 1 开始：beta_t 是 betas[t - 1]，累乘有 t 个因子。
"""

import numpy as np

x, e, t, b, z = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = np.cumprod(1 - b)[t]
print(((x - b[t] / np.sqrt(1 - a) * e) / np.sqrt(1 - b[t]) + (t > 1) * np.sqrt(b[t]) * z).round(4).tolist())
