"""You add the 1 of the shortcut in the gradient but not a_(l-1) in the forward pass. The derivative is that of a_l = phi(w a) + a: add the layer's input to its output too.
你在梯度中加了捷径的 1，前向却没有加 a_(l-1)。这个导数对应的是 a_l = φ(w a) + a，前向也要把输入加到输出上。
"""

import numpy as np

x, w, kind, residual = float(input()), eval(input()), eval(input()), eval(input())
a, log = x, 0.0
for weight in w:
    z = weight * a
    s = 1 / (1 + np.exp(-z))
    a, d = {"sigmoid": (s, s * (1 - s)), "tanh": (np.tanh(z), 1 - np.tanh(z) ** 2), "relu": (max(z, 0.0), float(z > 0))}[kind]
    factor = abs(weight * d + residual)
    log += np.log10(factor) if factor > 0 else -np.inf
print((round(float(a), 4), round(float(log), 4)))
