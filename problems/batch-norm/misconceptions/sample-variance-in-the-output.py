"""You normalise with the sample variance (N - 1). Inside the layer the variance is divided by N; only the running estimate uses N - 1.
归一化时你用了样本方差（除以 N - 1）。层内归一化用除以 N 的方差，只有滑动方差才用 N - 1。
"""

import numpy as np

x, gamma, beta, rm, rv = (np.array(eval(input()), dtype=float) for _ in range(5))
m, eps, training = float(input()), float(input()), eval(input())
mean, var = rm, rv
if training:
    mean, var = x.mean(0), x.var(0, ddof=1)
    rm, rv = (1 - m) * rm + m * mean, (1 - m) * rv + m * var
y = gamma * (x - mean) / np.sqrt(var + eps) + beta
print((y.round(4).tolist(), rm.round(4).tolist(), rv.round(4).tolist()))
