"""math.exp(-z) overflows for z below about -709. Use a form whose exponent is never positive, such as (1 + tanh(z / 2)) / 2: gates may be driven hard shut.
当 z 小于约 -709 时 math.exp(-z) 溢出。可用指数不为正的形式，如 (1 + tanh(z / 2)) / 2：门有可能被推到完全关闭。
kind: stability
"""

import math

import numpy as np


def sigmoid(z):
    return np.array([1 / (1 + math.exp(-v)) for v in z])


def gru_forward(xs, h0, W, U, b):
    W_r, W_z, W_n = np.split(W, 3)
    U_r, U_z, U_n = np.split(U, 3)
    b_r, b_z, b_n = np.split(b, 3)
    h = h0
    hidden_states = []
    for x in xs:
        r = sigmoid(W_r @ x + U_r @ h + b_r)
        z = sigmoid(W_z @ x + U_z @ h + b_z)
        n = np.tanh(W_n @ x + U_n @ (r * h) + b_n)
        h = z * h + (1 - z) * n
        hidden_states.append(h)
    return np.array(hidden_states)


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    W = np.array(eval(input()), dtype=float)
    U = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(np.round(gru_forward(xs, h0, W, U, b), 4).tolist())
