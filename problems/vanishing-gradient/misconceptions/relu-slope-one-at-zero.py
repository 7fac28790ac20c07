"""You let the gradient through a ReLU at z = 0. The convention here is a slope of 0 there: 1 for z > 0, else 0, so the gradient is 0 and its logarithm -inf.
ReLU 在 z = 0 处你让梯度通过了。本题约定该处斜率为 0：z > 0 时为 1，否则为 0，因此梯度为 0，其对数为 -inf。
"""

import numpy as np

x, w, kind, residual = float(input()), eval(input()), eval(input()), eval(input())
a, log = x, 0.0
for weight in w:
    z = weight * a
    s = 1 / (1 + np.exp(-z))
    v, d = {"sigmoid": (s, s * (1 - s)), "tanh": (np.tanh(z), 1 - np.tanh(z) ** 2), "relu": (max(z, 0.0), float(z >= 0))}[kind]
    a = v + (a if residual else 0)
    factor = abs(weight * d + residual)
    log += np.log10(factor) if factor > 0 else -np.inf
print((round(float(a), 4), round(float(log), 4)))
