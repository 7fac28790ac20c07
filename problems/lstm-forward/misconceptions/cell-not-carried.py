"""You never store the new cell, so every step starts from c0 again. The cell state is the memory: assign c_t before you go on, and print the last one.
你没有保存新的细胞状态，每一步都重新从 c0 出发。细胞状态就是记忆：进入下一步前要把 c_t 存回去，最后打印的也是它。
"""

import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def lstm_forward(xs, h0, c0, W, U, b):
    h, c = h0, c0
    hidden_states = []
    for x in xs:
        i, f, g, o = np.split(W @ x + U @ h + b, 4)
        new_c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(new_c)
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
