import numpy as np

T, kind, start, end = int(input()), eval(input()), float(input()), float(input())
if kind == "linear":
    betas = start + (end - start) * np.arange(T) / max(T - 1, 1)
else:
    # cos^2(u) = (1 + cos 2u) / 2, and the halves cancel in the ratio
    f = 1 + np.cos((np.linspace(0, 1, T + 1) + 0.008) / 1.008 * np.pi)
    betas = np.clip(1 - f[1:] / f[:T], 0, 0.999)
print((betas, np.exp(np.cumsum(np.log(1 - betas)))))
