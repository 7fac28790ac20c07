"""You read the blocks as update, reset, new. Here they are stacked reset, update, new.
你按更新门、重置门、候选的顺序切分。本题的堆叠顺序是重置门、更新门、候选。
"""

import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def gru_forward(xs, h0, W, U, b):
    W_z, W_r, W_n = np.split(W, 3)
    U_z, U_r, U_n = np.split(U, 3)
    b_z, b_r, b_n = np.split(b, 3)
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
