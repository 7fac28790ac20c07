"""You multiply by the recurrent blocks from the wrong side (h @ U_r is U_r transposed times h). Use U_r @ h: row i holds the weights into unit i.
你从错误的一侧乘循环权重（h @ U_r 等于 U_r 的转置乘 h）。应使用 U_r @ h：第 i 行是流入第 i 个单元的权重。
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
        r = sigmoid(W_r @ x + h @ U_r + b_r)
        z = sigmoid(W_z @ x + h @ U_z + b_z)
        n = np.tanh(W_n @ x + (r * h) @ U_n + b_n)
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
