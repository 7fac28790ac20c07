import numpy as np

X = np.array(eval(input()), dtype=float)
y = np.array(eval(input()), dtype=float)
rate, epochs = float(input()), int(input())
Z = np.column_stack([X, np.ones(len(X))])
theta = np.zeros(Z.shape[1])
losses = []
for _ in range(epochs):
    p = 1 / (1 + np.exp(-Z @ theta))
    losses.append(-np.mean(np.log(np.where(y == 1, p, 1 - p))))
    theta = theta + rate * ((y - p) @ Z) / len(y)
print((theta[:-1], theta[-1], losses))
