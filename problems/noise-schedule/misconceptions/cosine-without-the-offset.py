"""You leave out the offset s = 0.008. It keeps the first betas from being almost 0: the angle is ((t / T + s) / (1 + s)) * pi / 2.
你漏了偏移 s = 0.008。它防止最初的 beta 几乎为 0：角度是 ((t / T + s) / (1 + s)) * pi / 2。
"""

import numpy as np

T, kind, start, end = int(input()), eval(input()), float(input()), float(input())
f = np.cos(np.arange(T + 1) / T * np.pi / 2) ** 2
betas = np.linspace(start, end, T) if kind == "linear" else np.minimum(1 - f[1:] / f[:-1], 0.999)
print((betas.round(4).tolist(), np.cumprod(1 - betas).round(4).tolist()))
