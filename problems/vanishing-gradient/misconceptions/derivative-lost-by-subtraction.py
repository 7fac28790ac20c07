"""You take 1 - tanh(z)^2 or s * (1 - s). Where the unit is saturated the difference is exactly 0 in floating point. Use 1 / cosh(z)^2 and sigmoid(z) * sigmoid(-z).
你用 1 - tanh(z)² 或 s(1 - s) 求导。单元饱和时，这个差在浮点数中恰好为 0。应使用 1 / cosh(z)² 与 sigmoid(z) · sigmoid(-z)。
kind: stability
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


activations = {
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "relu": (lambda z: max(z, 0.0), lambda z: float(z > 0)),
}


def vanishing_gradient(x, w, activation, residual):
    phi, derivative = activations[activation]
    a = x
    factors = []
    for weight in w:
        z = weight * a
        a = phi(z) + residual * a
        factors.append(abs(weight * derivative(z) + residual))
    with np.errstate(divide="ignore"):
        return a, np.log10(factors).sum()


if __name__ == "__main__":
    x = float(input())
    w = eval(input())
    activation = eval(input())
    residual = eval(input())
    a, log_gradient = vanishing_gradient(x, w, activation, residual)
    print((round(float(a), 4), round(float(log_gradient), 4)))
