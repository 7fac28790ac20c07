"""You multiply by r after the matrix product, r * (U_n h), which is the form of cuDNN and PyTorch. Here the reset gate acts on the state first: U_n (r * h).
你在矩阵乘之后才乘 r，即 r * (U_n h)，这是 cuDNN 和 PyTorch 的形式。本题的重置门先作用于状态：U_n (r * h)。
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
        n = np.tanh(W_n @ x + r * (U_n @ h) + b_n)
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
