"""You take mean and variance along each row. That is layer normalisation; batch normalisation takes them along the batch, one pair per feature (axis 0).
你按行求了均值和方差，那是层归一化。批归一化沿批的方向求，每个特征一组（axis=0）。
"""

import numpy as np

x, gamma, beta, rm, rv = (np.array(eval(input()), dtype=float) for _ in range(5))
m, eps, training = float(input()), float(input()), eval(input())
if training:
    mean, var = x.mean(1, keepdims=True), x.var(1, keepdims=True)
    rm, rv = (1 - m) * rm + m * x.mean(0), (1 - m) * rv + m * x.var(0, ddof=1)
else:
    mean, var = rm, rv
y = gamma * (x - mean) / np.sqrt(var + eps) + beta
print((y.round(4).tolist(), rm.round(4).tolist(), rv.round(4).tolist()))
