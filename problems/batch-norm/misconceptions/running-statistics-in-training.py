"""You normalise the training batch with the updated running estimates. In training the batch's own mean and variance are used; the running ones are for evaluation.
训练时你用更新后的滑动统计量做归一化。训练时应使用本批自己的均值和方差，滑动统计量只用于推理。
"""

import numpy as np

x, gamma, beta, rm, rv = (np.array(eval(input()), dtype=float) for _ in range(5))
m, eps, training = float(input()), float(input()), eval(input())
if training:
    rm, rv = (1 - m) * rm + m * x.mean(0), (1 - m) * rv + m * x.var(0, ddof=1)
y = gamma * (x - rm) / np.sqrt(rv + eps) + beta
print((y.round(4).tolist(), rm.round(4).tolist(), rv.round(4).tolist()))
