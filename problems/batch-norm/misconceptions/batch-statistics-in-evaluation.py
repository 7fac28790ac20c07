"""You normalise with the batch's own statistics in evaluation. Use the running estimates there, so that the answer for a sample does not depend on its neighbours.
推理时你仍用本批的统计量。此时应使用滑动统计量，这样一个样本的结果才不受同批其他样本影响。
"""

import numpy as np

x, gamma, beta, rm, rv = (np.array(eval(input()), dtype=float) for _ in range(5))
m, eps, training = float(input()), float(input()), eval(input())
mean, var = x.mean(0), x.var(0)
if training:
    rm, rv = (1 - m) * rm + m * mean, (1 - m) * rv + m * x.var(0, ddof=1)
y = gamma * (x - mean) / np.sqrt(var + eps) + beta
print((y.round(4).tolist(), rm.round(4).tolist(), rv.round(4).tolist()))
