"""You leave out the factor 1/2 of the loss but keep it in the gradient. L is half the sum of squares, so that its derivative is h - y.
你的损失漏了系数 1/2，而梯度又按有 1/2 计算。L 是平方和的一半，这样导数才是 h - y。
"""

import numpy as np


def rnn_bptt(xs, ys, h0, Wx, Wh, b):
    hs = [h0]
    for x in xs:
        hs.append(np.tanh(Wx @ x + Wh @ hs[-1] + b))
    loss = np.sum((np.array(hs[1:]) - ys) ** 2)
    dWx, dWh, db = np.zeros(Wx.shape), np.zeros(Wh.shape), np.zeros(b.shape)
    carry = np.zeros(h0.shape)
    for t in range(len(xs), 0, -1):
        delta = (hs[t] - ys[t - 1] + carry) * (1 - hs[t] ** 2)
        dWx += np.outer(delta, xs[t - 1])
        dWh += np.outer(delta, hs[t - 1])
        db += delta
        carry = Wh.T @ delta
    return loss, dWx, dWh, db


if __name__ == "__main__":
    xs = np.array(eval(input()), dtype=float)
    ys = np.array(eval(input()), dtype=float)
    h0 = np.array(eval(input()), dtype=float)
    Wx = np.array(eval(input()), dtype=float)
    Wh = np.array(eval(input()), dtype=float)
    b = np.array(eval(input()), dtype=float)
    print(tuple(np.round(value, 4).tolist() for value in rnn_bptt(xs, ys, h0, Wx, Wh, b)))
