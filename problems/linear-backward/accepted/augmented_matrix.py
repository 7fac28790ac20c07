import numpy as np

x = np.array(eval(input()), dtype=float)
W = np.array(eval(input()), dtype=float)
b = np.array(eval(input()), dtype=float)
dy = np.array(eval(input()), dtype=float)
ones = np.ones((len(x), 1))
inputs = np.hstack([x, ones])
weights = np.hstack([W, b[:, None]])
both = dy.T @ inputs
y, dx = inputs @ weights.T, (dy @ weights)[:, :-1]
print(y.tolist(), dx.tolist(), both[:, :-1].tolist(), both[:, -1].tolist())
