"""You multiply all factors before taking the logarithm. The product of several hundred small numbers underflows to 0: add up the logarithms of the factors instead.
你先把所有因子相乘再取对数。几百个小数相乘会下溢为 0：应改为把各因子的对数相加。
kind: stability
"""

import numpy as np

x, w, kind, residual = float(input()), eval(input()), eval(input()), eval(input())
a, gradient = x, 1.0
for weight in w:
    z = weight * a
    s = 1 / (1 + np.exp(-z))
    v, d = {"sigmoid": (s, s * (1 - s)), "tanh": (np.tanh(z), 1 - np.tanh(z) ** 2), "relu": (max(z, 0.0), float(z > 0))}[kind]
    a = v + (a if residual else 0)
    gradient *= weight * d + residual
with np.errstate(divide="ignore"):
    print((round(float(a), 4), round(float(np.log10(abs(gradient))), 4)))
