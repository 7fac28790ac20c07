import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
theta = np.append(w, float(input()))
X = np.hstack([X, np.ones((len(X), 1))])
eta, mses = float(input()), []
for _ in range(int(input())):
    p = 0.5 * (1 + np.tanh(X @ theta / 2))
    mses.append(((p - y) ** 2).mean())
    theta = theta - eta * (2 * (p - y) * p * (1 - p)) @ X / len(y)
print(theta[:-1], theta[-1], np.array(mses))
