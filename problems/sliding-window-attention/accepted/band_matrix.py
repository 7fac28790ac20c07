import numpy as np

Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
w = int(input())
ones = np.ones((len(Q), len(Q)))
band = np.tril(ones) - np.tril(ones, -w)
E = np.exp(Q @ K.T / Q.shape[1] ** 0.5) * band
print((E / E.sum(1, keepdims=True) @ V, int(band.sum())))
