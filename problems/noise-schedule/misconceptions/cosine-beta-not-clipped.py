"""You do not clip the cosine betas. The last one is 1, which destroys the signal entirely and makes sampling divide by 0: take the minimum with 0.999 before the product.
你没有截断余弦调度的 beta。最后一个等于 1，信号被完全抹掉，采样时会除以 0：累乘之前先与 0.999 取最小值。
"""

import numpy as np

T, kind, start, end = int(input()), eval(input()), float(input()), float(input())
f = np.cos((np.arange(T + 1) / T + 0.008) / 1.008 * np.pi / 2) ** 2
betas = np.linspace(start, end, T) if kind == "linear" else 1 - f[1:] / f[:-1]
print((betas.round(4).tolist(), np.cumprod(1 - betas).round(4).tolist()))
