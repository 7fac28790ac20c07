import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
for i in eval(input()):
    w = (np.eye(len(w)) - 2 * eta * np.outer(X[i], X[i])) @ w + 2 * eta * y[i] * X[i]
print(*w.tolist(), sep=", ") if len(w) > 1 else print(w)
