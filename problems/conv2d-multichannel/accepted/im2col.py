# Windows as columns, one matrix product; prints a NumPy array unrounded.
import numpy as np

x = np.array(eval(input()), dtype=float)
w = np.array(eval(input()), dtype=float)
b = np.array(eval(input()), dtype=float)
s, p = int(input()), int(input())
x = np.pad(x, [(0, 0), (p, p), (p, p)])
kh, kw = w.shape[2:]
oh, ow = (x.shape[1] - kh) // s + 1, (x.shape[2] - kw) // s + 1
columns = [x[:, i * s : i * s + kh, j * s : j * s + kw].ravel() for i in range(oh) for j in range(ow)]
print((w.reshape(len(w), -1) @ np.array(columns).T + b.reshape(-1, 1)).reshape(len(w), oh, ow))
