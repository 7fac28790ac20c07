"""You carry W_h delta. Going forward W_h maps h_{t-1} to step t; going back the gradient passes through its transpose: W_h^T delta.
你回传的是 W_h delta。前向时 W_h 把 h_{t-1} 映射到第 t 步，反向时梯度要经过它的转置：W_h^T delta。
"""

import numpy as np


def rnn_bptt(xs, ys, h0, Wx, Wh, b):
    hs = [h0]
    for x in xs:
        hs.append(np.tanh(Wx @ x + Wh @ hs[-1] + b))
    loss = 0.5 * np.sum((np.array(hs[1:]) - ys) ** 2)
    dWx, dWh, db = np.zeros(Wx.shape), np.zeros(Wh.shape), np.zeros(b.shape)
    carry = np.zeros(h0.shape)
    for t in range(len(xs), 0, -1):
        delta = (hs[t] - ys[t - 1] + carry) * (1 - hs[t] ** 2)
        dWx += np.outer(delta, xs[t - 1])
        dWh += np.outer(delta, hs[t - 1])
        db += delta
        carry = Wh @ delta
    return loss, dWx, dWh, db


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    ys = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(tuple(np.round(value, 4).tolist() for value in rnn_bptt(xs, ys, h0, Wx, Wh, b)))
