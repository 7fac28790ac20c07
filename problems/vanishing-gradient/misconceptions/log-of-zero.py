"""You take the logarithm of a gradient of 0, which raises ValueError. A closed ReLU stops the gradient altogether: print float('-inf') for it.
你对为 0 的梯度取了对数，抛出了 ValueError。ReLU 关闭时梯度完全中断：此时应输出 float('-inf')。
"""

import math

x, w, kind, residual = float(input()), eval(input()), eval(input()), eval(input())
a, gradient = x, 1.0
for weight in w:
    z = weight * a
    s = 1 / (1 + math.exp(-z))
    v, d = {"sigmoid": (s, s * (1 - s)), "tanh": (math.tanh(z), 1 - math.tanh(z) ** 2), "relu": (max(z, 0.0), float(z > 0))}[kind]
    a = v + (a if residual else 0)
    gradient *= weight * d + residual
print((round(a, 4), round(math.log10(abs(gradient)), 4)))
