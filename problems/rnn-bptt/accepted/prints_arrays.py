import numpy as np

xs, ys, h0, Wx, Wh, b = [np.array(eval(input())) for _ in range(6)]
T = len(xs)
H = np.vstack([h0, np.zeros((T, len(h0)))])
for t in range(T):
    H[t + 1] = np.tanh(Wx.dot(xs[t]) + Wh.dot(H[t]) + b)
errors = H[1:] - ys
deltas = np.zeros_like(errors)
for t in range(T - 1, -1, -1):
    later = deltas[t + 1] @ Wh if t + 1 < T else 0.0
    deltas[t] = (errors[t] + later) * (1 - H[t + 1] ** 2)
print(0.5 * (errors**2).sum())
print(deltas.T @ xs)
print(deltas.T @ H[:-1])
print(deltas.sum(axis=0))
