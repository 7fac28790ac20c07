import numpy as np

v, o, r, z, m = (np.array(eval(input()), dtype=float) for _ in range(5))
eps, cv, ce = float(input()), float(input()), float(input())
near = o + np.clip(v - o, -eps, eps)
plain, clipped = (v - r) ** 2, (near - r) ** 2
p = np.exp(z - z.max(1, keepdims=True))
p /= p.sum(1, keepdims=True)
H = -np.sum(p * np.log(p), 1)
keep = np.flatnonzero(m)
L = np.maximum(plain, clipped)[keep].mean() / 2
print((L, (clipped > plain)[keep].mean(), H[keep].mean(), cv * L - ce * H[keep].mean()))
