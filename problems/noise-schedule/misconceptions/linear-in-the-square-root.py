"""You space the square roots of beta evenly, as latent diffusion models do. The linear schedule of DDPM spaces the betas themselves.
你让 beta 的平方根等间距，那是潜在扩散模型的做法。DDPM 的线性调度是 beta 本身等间距。
"""

import numpy as np

T, kind, start, end = int(input()), eval(input()), float(input()), float(input())
f = np.cos((np.arange(T + 1) / T + 0.008) / 1.008 * np.pi / 2) ** 2
betas = np.linspace(start**0.5, end**0.5, T) ** 2 if kind == "linear" else np.minimum(1 - f[1:] / f[:-1], 0.999)
print((betas.round(4).tolist(), np.cumprod(1 - betas).round(4).tolist()))
