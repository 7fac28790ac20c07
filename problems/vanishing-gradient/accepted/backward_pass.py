# Stores the pre-activations, then multiplies from the output back; prints NumPy values unrounded.
import numpy as np

x = float(input())
w = np.array(eval(input()), dtype=float)
kind = eval(input())
skip = 1.0 if eval(input()) else 0.0
phi = {"sigmoid": lambda z: 0.5 * (1 + np.tanh(z / 2)), "tanh": np.tanh, "relu": lambda z: np.maximum(z, 0)}[kind]
slope = {
    "sigmoid": lambda z: 0.25 * (1 - np.tanh(z / 2) ** 2),
    "tanh": lambda z: 1 / np.cosh(z) ** 2,
    "relu": lambda z: np.heaviside(z, 0),
}[kind]
pre = []
a = np.float64(x)
for weight in w:
    pre.append(weight * a)
    a = phi(pre[-1]) + skip * a
gradient = np.float64(1)
for weight, z in zip(w[::-1], pre[::-1]):
    gradient = gradient * (weight * slope(z) + skip)
with np.errstate(divide="ignore"):
    print(np.array([a, np.log10(np.abs(gradient))]))
