"""You round the states that are carried on. With large weights each step makes the error larger: round only what is printed, and keep h and c as they are.
你对传给下一步的状态做了取舍。权重较大时，误差会逐步放大：只对打印的数取舍，h 和 c 保持原样。
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
        h = sigmoid(o) * np.tanh(c)
        h, c = h.round(4), c.round(4)
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
