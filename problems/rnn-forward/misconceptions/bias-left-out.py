"""You leave out the bias b. Add it inside tanh at every step, beside W_x x_t and W_h h_{t-1}.
你漏掉了偏置 b。每一步都要在 tanh 内部把它与 W_x x_t、W_h h_{t-1} 相加。
"""

import numpy as np


def rnn_forward(xs, h0, Wx, Wh, b):
    h = h0
    hidden_states = []
    for x in xs:
        h = np.tanh(Wx @ x + Wh @ h)
        hidden_states.append(h)
    return np.array(hidden_states)


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(np.round(rnn_forward(xs, h0, Wx, Wh, b), 4).tolist())
