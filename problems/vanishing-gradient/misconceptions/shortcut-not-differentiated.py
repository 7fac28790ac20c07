"""You add the shortcut in the forward pass but not in the derivative. a_l = phi(w a) + a has the derivative w phi' + 1: the 1 is what keeps the gradient alive.
前向时你加了捷径，求导时却没有。a_l = φ(w a) + a 的导数是 w φ' + 1，正是这个 1 让梯度不消失。
"""

import numpy as np

x, w, kind, residual = float(input()), eval(input()), eval(input()), eval(input())
a, log = x, 0.0
for weight in w:
    z = weight * a
    s = 1 / (1 + np.exp(-z))
    v, d = {"sigmoid": (s, s * (1 - s)), "tanh": (np.tanh(z), 1 - np.tanh(z) ** 2), "relu": (max(z, 0.0), float(z > 0))}[kind]
    a = v + (a if residual else 0)
    factor = abs(weight * d)
    log += np.log10(factor) if factor > 0 else -np.inf
print((round(float(a), 4), round(float(log), 4)))
