"""You average loss and gradients over the steps. The loss is one half of the sum over all steps and units.
你对时间步取了平均。本题的损失是所有时间步、所有单元平方误差之和的一半。
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
        carry = Wh.T @ delta
    return tuple(value / len(xs) for value in (loss, dWx, dWh, db))


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    ys = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(tuple(np.round(value, 4).tolist() for value in rnn_bptt(xs, ys, h0, Wx, Wh, b)))
