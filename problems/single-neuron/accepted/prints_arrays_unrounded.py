import numpy as np

X, y, w = (np.array(eval(input())) for _ in range(3))
p = 1 / (1 + np.exp(-(np.einsum("nd,d->n", X, w) + float(input()))))
print(p, np.square(p - y).sum() / y.size)
