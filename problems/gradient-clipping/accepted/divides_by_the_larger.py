# c / max(n, c) is 1 for small gradients and never 0 / 0; prints a list of NumPy arrays.
import numpy as np

grads = [np.array(g) for g in eval(input())]
c = float(input())
n = np.sqrt(sum((g**2).sum() for g in grads))
print(n, [g * (c / max(n, c)) for g in grads])
