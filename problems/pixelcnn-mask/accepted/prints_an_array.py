import numpy as np

x, w, kind = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), eval(input())
k = w.shape[0]
flat = w.ravel()
flat[k * k // 2 + (kind == "B") :] = 0
padded = np.pad(x, k // 2, mode="constant")
y = np.zeros_like(x)
for i in range(k):
    for j in range(k):
        y += flat.reshape(k, k)[i, j] * padded[i : i + x.shape[0], j : j + x.shape[1]]
print(y)
