import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
with np.errstate(over="ignore"):
    rows = [1 / np.exp((row[None, :] - row[:, None]) / T).sum(axis=1) for row in X]
    print(np.array2string(np.array(rows), separator=", ", precision=5))
