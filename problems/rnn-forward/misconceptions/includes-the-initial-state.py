"""You print h0 as the first row and leave out the last state. Row t is the state after reading x_t: append after the update, not before.
你把 h0 作为第一行打印，漏掉了最后一个状态。第 t 行是读完 x_t 之后的状态：应在更新之后追加，而不是之前。
"""

import numpy as np


def rnn_forward(xs, h0, Wx, Wh, b):
    h = h0
    hidden_states = []
    for x in xs:
        hidden_states.append(h)
        h = np.tanh(Wx @ x + Wh @ h + b)
    return np.array(hidden_states)


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(np.round(rnn_forward(xs, h0, Wx, Wh, b), 4).tolist())
