import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta1, beta2, epsilon = (float(input()) for _ in range(4))
m = v = np.zeros(len(x))
for t in range(int(input())):
    g = A.T @ x - b
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    root = np.sqrt(1 - beta2 ** (t + 1))
    x = x - eta * root / (1 - beta1 ** (t + 1)) * m / (np.sqrt(v) + epsilon * root)
print(x.round(5).tolist())
