"""You apply tanh to W_x x_t + b and add W_h h_{t-1} outside. The sum of all three goes into one tanh; outside it the state can grow without bound.
你只对 W_x x_t + b 做了 tanh，再在外面加 W_h h_{t-1}。三项之和应一起放进同一个 tanh，否则状态可能无限增大。
"""

import numpy as np


def rnn_forward(xs, h0, Wx, Wh, b):
    h = h0
    hidden_states = []
    for x in xs:
        h = np.tanh(Wx @ x + b) + Wh @ h
        hidden_states.append(h)
    return np.array(hidden_states)


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(np.round(rnn_forward(xs, h0, Wx, Wh, b), 4).tolist())
