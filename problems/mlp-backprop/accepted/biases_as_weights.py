import numpy as np

X, y, W1, b1, W2, b2 = (np.array(eval(input()), dtype=float) for _ in range(6))
y = y.astype(int)
ones = np.ones((len(X), 1))
X1, V1, V2 = np.hstack([X, ones]), np.vstack([W1, b1]), np.vstack([W2, b2])
h = np.hstack([np.clip(X1 @ V1, 0, None), ones])
log_p = h @ V2 - np.logaddexp.reduce(h @ V2, axis=1, keepdims=True)
d = (np.exp(log_p) - (y[:, None] == np.arange(V2.shape[1]))) / len(y)
G2 = h.T @ d
G1 = X1.T @ ((d @ V2.T)[:, :-1] * (h[:, :-1] > 0))
loss = -np.take_along_axis(log_p, y[:, None], axis=1).mean()
print((round(float(loss), 4), G1[:-1].round(4).tolist(), G1[-1].round(4).tolist(), G2[:-1].round(4).tolist(), G2[-1].round(4).tolist()))
