"""You put the population variance into the running estimate. It estimates the variance of all data, so the unbiased one is used there: divide by N - 1.
滑动方差你用了总体方差（除以 N）。它估计的是全体数据的方差，应使用无偏估计：除以 N - 1。
"""

import numpy as np

x, gamma, beta, rm, rv = (np.array(eval(input()), dtype=float) for _ in range(5))
m, eps, training = float(input()), float(input()), eval(input())
mean, var = rm, rv
if training:
    mean, var = x.mean(0), x.var(0)
    rm, rv = (1 - m) * rm + m * mean, (1 - m) * rv + m * var
y = gamma * (x - mean) / np.sqrt(var + eps) + beta
print((y.round(4).tolist(), rm.round(4).tolist(), rv.round(4).tolist()))
