import numpy as np

X = np.array(eval(input()), dtype=float)
y = np.array(eval(input()), dtype=float)
lam, rate, steps = float(input()), float(input()), int(input())
centred = X - X.mean(0)
w = np.linalg.inv(centred.T @ centred + lam * np.eye(X.shape[1])) @ centred.T @ (y - y.mean())
theta = np.zeros(X.shape[1] + 1)
Z = np.column_stack([np.ones(len(X)), X])
shrink = np.r_[0.0, np.full(X.shape[1], lam)]
for _ in range(steps):
    theta -= rate * 2 / len(X) * (Z.T @ (Z @ theta - y) + shrink * theta)
print((w, y.mean() - X.mean(0) @ w, theta[1:], theta[0]))
