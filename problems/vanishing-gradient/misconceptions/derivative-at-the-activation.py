"""You evaluate phi' at the activation. It belongs to the pre-activation z: sigmoid'(z) = s * (1 - s) with s = sigmoid(z), without another sigmoid.
你在激活值处计算了 φ'。它应在激活前的 z 处取值：sigmoid'(z) = s * (1 - s)，其中 s = sigmoid(z)，不要再套一层 sigmoid。
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
    v = phi(weight * a)
    a = v + (a if residual else 0)
    factor = abs(weight * slope(v) + residual)
    log += np.log10(factor) if factor > 0 else -np.inf
print((round(float(a), 4), round(float(log), 4)))
