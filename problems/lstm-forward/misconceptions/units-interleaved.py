"""You read row 4j, 4j+1, 4j+2, 4j+3 as the four gates of unit j. The rows are stacked gate by gate: the first H rows are all of i, the next H all of f, and so on.
你把第 4j 到 4j+3 行当作第 j 个单元的四个门。行是按门堆叠的：前 H 行全是 i，接下来 H 行全是 f，依此类推。
"""

import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def lstm_forward(xs, h0, c0, W, U, b):
    h, c = h0, c0
    hidden_states = []
    for x in xs:
        i, f, g, o = (W @ x + U @ h + b).reshape(-1, 4).T
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
