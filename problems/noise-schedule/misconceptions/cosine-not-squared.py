"""You use the cosine without its square. alpha_bar is a share of variance, the square of the signal's amplitude: f(t) = cos^2(...).
你用的余弦没有平方。alpha_bar 是方差的比例，即信号幅度的平方：f(t) = cos^2(...)。
"""

import numpy as np

T, kind, start, end = int(input()), eval(input()), float(input()), float(input())
f = np.cos((np.arange(T + 1) / T + 0.008) / 1.008 * np.pi / 2)
betas = np.linspace(start, end, T) if kind == "linear" else np.minimum(1 - f[1:] / f[:-1], 0.999)
print((betas.round(4).tolist(), np.cumprod(1 - betas).round(4).tolist()))
