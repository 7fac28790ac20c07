# The product of both steps as one ordinary convolution; prints a NumPy array.
import numpy as np

x = np.array(eval(input()), dtype=float)
dw = np.array(eval(input()), dtype=float)
pw = np.array(eval(input()), dtype=float)
s, p = int(input()), int(input())
full = pw[:, :, None, None] * dw[None]
padded = np.pad(x, [(0, 0), (p, p), (p, p)])
_, kh, kw = dw.shape
oh, ow = (padded.shape[1] - kh) // s + 1, (padded.shape[2] - kw) // s + 1
y = np.empty((len(pw), oh, ow))
for i in range(oh):
    for j in range(ow):
        y[:, i, j] = np.tensordot(full, padded[:, i * s : i * s + kh, j * s : j * s + kw], 3)
print(y)
