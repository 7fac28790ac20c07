"""You divide by the variance. Dividing by the standard deviation, its square root, is what brings the variance to 1.
你除以了方差。应除以标准差（方差的平方根），这样方差才会变为 1。
"""

import numpy as np

x, gamma, beta, rm, rv = (np.array(eval(input()), dtype=float) for _ in range(5))
m, eps, training = float(input()), float(input()), eval(input())
mean, var = rm, rv
if training:
    mean, var = x.mean(0), x.var(0)
    rm, rv = (1 - m) * rm + m * mean, (1 - m) * rv + m * x.var(0, ddof=1)
y = gamma * (x - mean) / (var + eps) + beta
print((y.round(4).tolist(), rm.round(4).tolist(), rv.round(4).tolist()))
