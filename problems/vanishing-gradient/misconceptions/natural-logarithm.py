"""You take the natural logarithm. The size is asked for as a power of ten: log10, which is ln divided by 2.302585.
你取了自然对数。题目要的是 10 的幂次：log10，等于 ln 除以 2.302585。
"""

import numpy as np

x, w, kind, residual = float(input()), eval(input()), eval(input()), eval(input())
a, log = x, 0.0
for weight in w:
    z = weight * a
    s = 1 / (1 + np.exp(-z))
    v, d = {"sigmoid": (s, s * (1 - s)), "tanh": (np.tanh(z), 1 - np.tanh(z) ** 2), "relu": (max(z, 0.0), float(z > 0))}[kind]
    a = v + (a if residual else 0)
    factor = abs(weight * d + residual)
    log += np.log(factor) if factor > 0 else -np.inf
print((round(float(a), 4), round(float(log), 4)))
