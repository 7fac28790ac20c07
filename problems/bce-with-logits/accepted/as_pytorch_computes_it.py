import numpy as np

z, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
weight = 1 + (w - 1) * y
loss = (1 - y) * z + weight * (np.log1p(np.exp(-np.abs(z))) + np.maximum(-z, 0))
gradient = (1 - y) - weight / (1 + np.exp(z))
print(np.mean(loss))
print(gradient / loss.size)
