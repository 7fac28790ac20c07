"""You weight the old estimate with the momentum. Here momentum is the weight of the new batch: (1 - m) * running + m * batch.
你把动量当成了旧估计的权重。本题的动量是新一批的权重：(1 - m) * running + m * batch。
"""

import numpy as np

x, gamma, beta, rm, rv = (np.array(eval(input()), dtype=float) for _ in range(5))
m, eps, training = float(input()), float(input()), eval(input())
mean, var = rm, rv
if training:
    mean, var = x.mean(0), x.var(0)
    rm, rv = m * rm + (1 - m) * mean, m * rv + (1 - m) * x.var(0, ddof=1)
y = gamma * (x - mean) / np.sqrt(var + eps) + beta
print((y.round(4).tolist(), rm.round(4).tolist(), rv.round(4).tolist()))
