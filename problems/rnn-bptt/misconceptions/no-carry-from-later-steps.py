"""You use the error of step t alone. h_t also changes every later state: add W_h^T delta_{t+1}, or the gradient is truncated after one step.
你只用了第 t 步自己的误差。h_t 还会影响之后的所有状态：要加上 W_h^T delta_{t+1}，否则梯度只回传一步就被截断。
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
        delta = (hs[t] - ys[t - 1]) * (1 - hs[t] ** 2)
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
