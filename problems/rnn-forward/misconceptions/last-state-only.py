"""You print the last state alone. The exercise asks for all T hidden states, one row per step.
你只打印了最后一个状态。题目要求全部 T 个隐藏状态，每步一行。
"""

import numpy as np


def rnn_forward(xs, h0, Wx, Wh, b):
    h = h0
    hidden_states = []
    for x in xs:
        h = np.tanh(Wx @ x + Wh @ h + b)
        hidden_states.append(h)
    return h


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(np.round(rnn_forward(xs, h0, Wx, Wh, b), 4).tolist())
