"""You multiply by W_h from the wrong side (h @ W_h, which is W_h transposed). Use W_h @ h: row i of W_h holds the weights into unit i.
你从错误的一侧乘了 W_h（h @ W_h 等于 W_h 的转置乘 h）。应使用 W_h @ h：W_h 的第 i 行是流入第 i 个单元的权重。
"""

import numpy as np


def rnn_forward(xs, h0, Wx, Wh, b):
    h = h0
    hidden_states = []
    for x in xs:
        h = np.tanh(Wx @ x + h @ Wh + b)
        hidden_states.append(h)
    return np.array(hidden_states)


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(np.round(rnn_forward(xs, h0, Wx, Wh, b), 4).tolist())
