import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
with np.errstate(over="ignore"):
    for row in X:
        print((1 / np.exp((row[None, :] - row[:, None]) / T).sum(axis=1)).round(4).tolist())
