import numpy as np

v, o, r, z, m = (np.array(eval(input()), dtype=float) for _ in range(5))
eps, cv, ce = float(input()), float(input()), float(input())
mean = lambda x: (x * m).sum() / m.sum()  # noqa: E731
a, b = np.abs(v - r), np.abs(np.clip(v, o - eps, o + eps) - r)
lse = np.logaddexp.reduce(z, axis=1)
H = mean(lse - (np.exp(z - lse[:, None]) * z).sum(1))
L = mean(np.fmax(a, b) ** 2) / 2
print(L, mean((b > a + 1e-12) * 1.0), H, cv * L - ce * H)
