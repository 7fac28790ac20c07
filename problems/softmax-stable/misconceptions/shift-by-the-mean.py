"""You subtract the mean of the row. An outlier can still overflow: subtract the maximum, so that no exponent is positive.
你减去的是行均值，遇到离群值仍会溢出。应减去最大值，让所有指数都不为正。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp((X - X.mean(axis=1, keepdims=True)) / T)
print((e / e.sum(axis=1, keepdims=True)).round(4).tolist())
