"""You start from a state of zeros. The exercise gives h0: use it as the state before the first step.
你从全零状态开始。题目给出了 h0：它就是第一步之前的状态，请使用它。
"""

import numpy as np


def rnn_forward(xs, h0, Wx, Wh, b):
    h = np.zeros_like(h0)
    hidden_states = []
    for x in xs:
        h = np.tanh(Wx @ x + Wh @ h + b)
        hidden_states.append(h)
    return np.array(hidden_states)


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(np.round(rnn_forward(xs, h0, Wx, Wh, b), 4).tolist())
