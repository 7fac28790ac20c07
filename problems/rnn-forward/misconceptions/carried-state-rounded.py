"""You round the state that is carried on. With large weights each step makes the error larger: round only what is printed, and keep h as it is.
你对传给下一步的状态做了取舍。权重较大时，误差会逐步放大：只对打印的数取舍，h 保持原样。
"""

import numpy as np


def rnn_forward(xs, h0, Wx, Wh, b):
    h = h0
    hidden_states = []
    for x in xs:
        h = np.tanh(Wx @ x + Wh @ h + b).round(4)
        hidden_states.append(h)
    return np.array(hidden_states)


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(np.round(rnn_forward(xs, h0, Wx, Wh, b), 4).tolist())
