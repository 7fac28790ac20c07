import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


activations = {
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * sigmoid(-z)),
    "tanh": (np.tanh, lambda z: 1 / np.cosh(z) ** 2),
    "relu": (lambda z: max(z, 0.0), lambda z: float(z > 0)),
}


def vanishing_gradient(x, w, activation, residual):
    """Output of a chain of one-unit layers and the size of its gradient.

    x: float, w: (L,) weights, residual: whether each layer adds its input.
    Returns (a_L, log10 |da_L/dx|); the logarithm is -inf for a gradient of 0.
    """
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
