"""Your gradient of logvar leaves out eps. The noise multiplies sigma in z, so it stays as a factor in the derivative: dlogvar = dz * eps * sigma / 2.
你的 logvar 梯度漏了 eps。在 z 里噪声乘着 sigma，求导后它仍是一个因子：dlogvar = dz * eps * sigma / 2。
"""

import numpy as np

mu, logvar, eps, dz = [np.array(eval(input()), dtype=float) for _ in range(4)]
std = np.exp(0.5 * logvar)
print(tuple(v.round(4).tolist() for v in (mu + std * eps, dz, 0.5 * dz * std)))
