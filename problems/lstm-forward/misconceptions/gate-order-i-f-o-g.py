"""You read the blocks as i, f, o, g. Here they are stacked i, f, g, o (the order of PyTorch): the third block is the candidate and takes tanh, the fourth is the output gate.
你按 i、f、o、g 的顺序切分。本题的堆叠顺序是 i、f、g、o（与 PyTorch 相同）：第三块是候选，用 tanh；第四块才是输出门。
"""

import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def lstm_forward(xs, h0, c0, W, U, b):
    h, c = h0, c0
    hidden_states = []
    for x in xs:
        i, f, o, g = np.split(W @ x + U @ h + b, 4)
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
