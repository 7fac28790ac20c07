import numpy as np

z = np.array(eval(input()), dtype=float)
onehot = np.eye(z.shape[1])[eval(input())]
eps = float(input())
p = np.exp(z) / np.exp(z).sum(1)[:, None]
q = onehot * (1 - eps) + eps / z.shape[1]
print((-np.einsum("nc,nc->", q, np.log(p)) / len(z), (p - q) / len(z)))
