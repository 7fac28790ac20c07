"""You multiply the slopes phi'(z) alone. The chain rule through z = w * a contributes the weight as well: each factor is w * phi'(z).
你只把 φ'(z) 相乘。链式法则经过 z = w * a 时还有权重：每个因子是 w * φ'(z)。
"""

import numpy as np

x, w, kind, residual = float(input()), eval(input()), eval(input()), eval(input())
a, log = x, 0.0
for weight in w:
    z = weight * a
    s = 1 / (1 + np.exp(-z))
    v, d = {"sigmoid": (s, s * (1 - s)), "tanh": (np.tanh(z), 1 - np.tanh(z) ** 2), "relu": (max(z, 0.0), float(z > 0))}[kind]
    a = v + (a if residual else 0)
    factor = abs(d + residual)
    log += np.log10(factor) if factor > 0 else -np.inf
print((round(float(a), 4), round(float(log), 4)))
