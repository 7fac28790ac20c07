"""You use the sigmoid. A vanilla RNN uses tanh, whose outputs are centred on 0 and whose slope at 0 is 1 (the sigmoid has 1/4 and shrinks gradients faster).
你用了 sigmoid。普通 RNN 用的是 tanh：输出以 0 为中心，在 0 处斜率为 1（sigmoid 只有 1/4，梯度衰减更快）。
"""

import numpy as np


def rnn_forward(xs, h0, Wx, Wh, b):
    h = h0
    hidden_states = []
    for x in xs:
        h = 1 / (1 + np.exp(-(Wx @ x + Wh @ h + b)))
        hidden_states.append(h)
    return np.array(hidden_states)


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(np.round(rnn_forward(xs, h0, Wx, Wh, b), 4).tolist())
