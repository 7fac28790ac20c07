import numpy as np

xs, h0, Wx, Wh, b = [np.array(eval(input()), dtype=float) for _ in range(5)]
projected = xs @ Wx.T + b
states = np.zeros((len(xs) + 1, len(b)))
states[0] = h0
for t in range(len(xs)):
    states[t + 1] = np.tanh(projected[t] + states[t] @ Wh.T)
print(states[1:].tolist())
