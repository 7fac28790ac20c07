"""You output o * c. The cell is unbounded: squash it first, h_t = o * tanh(c_t).
你输出的是 o * c。细胞状态没有界，应先压缩：h_t = o * tanh(c_t)。
"""

import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def lstm_forward(xs, h0, c0, W, U, b):
    h, c = h0, c0
    hidden_states = []
    for x in xs:
        i, f, g, o = np.split(W @ x + U @ h + b, 4)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * c
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
