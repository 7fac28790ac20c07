"""You multiply the betas. alpha_bar is the running product of alpha = 1 - beta, the share of signal that each step keeps.
你累乘的是 beta。alpha_bar 是 alpha = 1 - beta 的累乘，即每一步保留的信号比例。
"""

import numpy as np

T, kind, start, end = int(input()), eval(input()), float(input()), float(input())
f = np.cos((np.arange(T + 1) / T + 0.008) / 1.008 * np.pi / 2) ** 2
betas = np.linspace(start, end, T) if kind == "linear" else np.minimum(1 - f[1:] / f[:-1], 0.999)
print((betas.round(4).tolist(), np.cumprod(betas).round(4).tolist()))
