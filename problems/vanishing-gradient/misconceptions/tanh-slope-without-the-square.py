"""You use 1 - tanh(z) as the derivative of tanh. It is 1 - tanh(z)**2, which is at most 1 and the same for z and -z.
你把 tanh 的导数写成了 1 - tanh(z)。应为 1 - tanh(z)²，它最大为 1，且关于 z 对称。
"""

import numpy as np

x, w, kind, residual = float(input()), eval(input()), eval(input()), eval(input())
a, log = x, 0.0
for weight in w:
    z = weight * a
    s = 1 / (1 + np.exp(-z))
    v, d = {"sigmoid": (s, s * (1 - s)), "tanh": (np.tanh(z), 1 - np.tanh(z)), "relu": (max(z, 0.0), float(z > 0))}[kind]
    a = v + (a if residual else 0)
    factor = abs(weight * d + residual)
    log += np.log10(factor) if factor > 0 else -np.inf
print((round(float(a), 4), round(float(log), 4)))
