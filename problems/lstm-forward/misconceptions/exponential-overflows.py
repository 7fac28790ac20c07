"""math.exp(-z) overflows for z below about -709. Use a form whose exponent is never positive, such as (1 + tanh(z / 2)) / 2: gates may be driven hard shut.
当 z 小于约 -709 时 math.exp(-z) 溢出。可用指数不为正的形式，如 (1 + tanh(z / 2)) / 2：门有可能被推到完全关闭。
kind: stability
"""

import math

import numpy as np


def sigmoid(z):
    return np.array([1 / (1 + math.exp(-v)) for v in z])


def lstm_forward(xs, h0, c0, W, U, b):
    h, c = h0, c0
    hidden_states = []
    for x in xs:
        i, f, g, o = np.split(W @ x + U @ h + b, 4)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        hidden_states.append(h)
    return np.array(hidden_states), c


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    c0 = np.array(eval(input()), dtype=float)
    W = np.array(eval(input()), dtype=float)
    U = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    hidden_states, c = lstm_forward(xs, h0, c0, W, U, b)
    print((np.round(hidden_states, 4).tolist(), np.round(c, 4).tolist()))
