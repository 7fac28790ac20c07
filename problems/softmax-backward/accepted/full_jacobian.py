import numpy as np

z = np.array(eval(input()), dtype=float)
dp = np.array(eval(input()), dtype=float)
p = np.exp(z) / np.exp(z).sum(axis=1)[:, None]
dz = [(np.diag(row) - np.outer(row, row)) @ gradient for row, gradient in zip(p, dp)]
print(p)
print(np.array(dz))
