"""You evaluate phi' at the layer's input a, before the weight. The activation acts on z = w * a, so its slope is taken there.
你在乘权重之前的输入 a 处计算了 φ'。激活函数作用在 z = w * a 上，导数也应在 z 处取。
"""

import numpy as np

x, w, kind, residual = float(input()), eval(input()), eval(input()), eval(input())
sigmoid = lambda z: 1 / (1 + np.exp(-z))
phi = {"sigmoid": sigmoid, "tanh": np.tanh, "relu": lambda z: max(z, 0.0)}[kind]
slope = {
    "sigmoid": lambda z: sigmoid(z) * (1 - sigmoid(z)),
    "tanh": lambda z: 1 - np.tanh(z) ** 2,
    "relu": lambda z: float(z > 0),
}[kind]
a, log = x, 0.0
for weight in w:
    factor = abs(weight * slope(a) + residual)
    a = phi(weight * a) + (a if residual else 0)
    log += np.log10(factor) if factor > 0 else -np.inf
print((round(float(a), 4), round(float(log), 4)))
