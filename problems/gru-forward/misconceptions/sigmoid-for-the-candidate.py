"""You apply the sigmoid to the candidate. Only the gates r and z are sigmoids; the candidate n is a tanh, so that states can be negative.
你对候选用了 sigmoid。只有门 r、z 用 sigmoid；候选 n 用 tanh，状态才能取负值。
"""

import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def gru_forward(xs, h0, W, U, b):
    W_r, W_z, W_n = np.split(W, 3)
    U_r, U_z, U_n = np.split(U, 3)
    b_r, b_z, b_n = np.split(b, 3)
    h = h0
    hidden_states = []
    for x in xs:
        r = sigmoid(W_r @ x + U_r @ h + b_r)
        z = sigmoid(W_z @ x + U_z @ h + b_z)
        n = sigmoid(W_n @ x + U_n @ (r * h) + b_n)
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
