# Builds the matrix of the forward convolution and multiplies by its transpose.
import numpy as np

x, w = np.array(eval(input())), np.array(eval(input()))
s, p = int(input()), int(input())
rows, columns = ((n - 1) * s - 2 * p + k for n, k in zip(x.shape, w.shape))
C = np.zeros((x.size, rows * columns))
for i in range(x.shape[0]):
    for j in range(x.shape[1]):
        for a in range(w.shape[0]):
            for b in range(w.shape[1]):
                r, c = i * s + a - p, j * s + b - p
                if 0 <= r < rows and 0 <= c < columns:
                    C[i * x.shape[1] + j, r * columns + c] = w[a, b]
print((C.T @ x.ravel()).reshape(rows, columns).tolist())
