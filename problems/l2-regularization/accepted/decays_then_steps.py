# Weight decay written as shrinking; prints NumPy values unrounded, one a line.
import numpy as np

X, y, w = (np.array(eval(input())) for _ in range(3))
b, lam, lr = (float(input()) for _ in range(3))
n = X.shape[0]
error = np.dot(X, w) + b - y
print(np.sum(error**2) / n + 0.5 * lam * np.linalg.norm(w) ** 2)
print((1 - lr * lam) * w - lr * 2 * np.dot(error, X) / n)
print(b - lr * 2 * np.sum(error) / n)
