import numpy as np

A, b, x = (np.asarray(eval(input()), dtype=float) for _ in range(3))
eta, steps = float(input()), int(input())
eigenvalues, Q = np.linalg.eigh(A)
target = np.linalg.solve(A, b)
print((target + Q @ ((1 - eta * eigenvalues) ** steps * (Q.T @ (x - target)))).tolist())
