import numpy as np

x, k = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
p, s = int(input()), int(input())
x = np.pad(x, p)
rows, columns = x.shape[0] - k.shape[0] + 1, x.shape[1] - k.shape[1] + 1
full = sum(k[a, b] * x[a : a + rows, b : b + columns] for a in range(k.shape[0]) for b in range(k.shape[1]))
print(repr(full[::s, ::s].round(4)))
