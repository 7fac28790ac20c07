import numpy as np

z, t, lam = np.array(eval(input()), dtype=float), eval(input()), float(input())
K, T, V = z.shape
log_p = z - np.logaddexp.reduce(z, axis=2, keepdims=True)
ahead = np.arange(T)[None, :] + np.arange(1, K + 1)[:, None]
valid = ahead < T
targets = np.array(t)[np.where(valid, ahead, 0)]
nll = -np.take_along_axis(log_p, targets[:, :, None], axis=2)[:, :, 0] * valid
L = nll.sum(axis=1) / valid.sum(axis=1)
print(np.round([L[0], L[1:].mean(), L[0] + lam / (K - 1) * L[1:].sum()], 4))
