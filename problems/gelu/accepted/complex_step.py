import math

import numpy as np


def normal_cdf(z):
    """The normal distribution function for complex z by its series, good to |z| = 8."""
    term = z.copy()
    total = z.copy()
    for n in range(1, 200):
        term = term * z * z / (2 * n + 1)
        total = total + term
    return 0.5 + total * np.exp(-z * z / 2) / math.sqrt(2 * math.pi)


def f(z, kind):
    if kind == "erf":
        return z * normal_cdf(z)
    if kind == "tanh":
        return 0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))
    return z / (1 + np.exp(-z))


x = np.array(eval(input()), dtype=complex)
dy = np.array(eval(input()), dtype=float)
kind = eval(input())
step = 1e-20
print(f(x, kind).real, f(x + 1j * step, kind).imag / step * dy, sep="\n")
