# Prints two NumPy arrays and a NumPy bool, as separate values.
import numpy as np


def shifted(x, t, mode):
    y = np.roll(x, t)
    if mode == "zero" and t > 0:
        y[:t] = 0
    if mode == "zero" and t < 0:
        y[t:] = 0
    return y


def conv(x, w, mode):
    half = len(w) // 2
    padded = np.pad(x, half, mode="wrap" if mode == "circular" else "constant")
    return np.correlate(padded, w, "valid")


x = np.array(eval(input()), dtype=float)
w = np.array(eval(input()), dtype=float)
t = int(input())
mode = eval(input())
a, b = conv(shifted(x, t, mode), w, mode), shifted(conv(x, w, mode), t, mode)
print(a, b, np.array_equal(a.round(6), b.round(6)))
