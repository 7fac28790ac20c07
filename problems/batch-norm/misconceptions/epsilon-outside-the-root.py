"""You add eps to the standard deviation. It is added to the variance, inside the root: sqrt(var + eps).
你把 eps 加到了标准差上。应加在方差上、根号之内：sqrt(var + eps)。
"""

import numpy as np

x, gamma, beta, rm, rv = (np.array(eval(input()), dtype=float) for _ in range(5))
m, eps, training = float(input()), float(input()), eval(input())
mean, var = rm, rv
if training:
    mean, var = x.mean(0), x.var(0)
    rm, rv = (1 - m) * rm + m * mean, (1 - m) * rv + m * x.var(0, ddof=1)
y = gamma * (x - mean) / (np.sqrt(var) + eps) + beta
print((y.round(4).tolist(), rm.round(4).tolist(), rv.round(4).tolist()))
