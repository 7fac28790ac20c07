import numpy as np

x, e, W, S = (np.array(eval(input()), dtype=float) for _ in range(4))
k = int(input())
s = 0.5 + 0.5 * np.tanh(x @ e.T / 2)
rank = (s[:, None, :] > s[:, :, None]).sum(axis=2)
g = np.where(rank < k, s, 0.0)
g /= g.sum(axis=1, keepdims=True)
scaled = np.maximum(g[:, :, None] * np.einsum("nd,ide->nie", x, W), 0)
y = x + np.maximum(x @ S, 0).sum(axis=0) + scaled.sum(axis=1)
print((y, np.array([np.flatnonzero(row) for row in g])))
