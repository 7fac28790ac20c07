"""Your z is right, but the gradient of logvar lacks the factor 1/2. The derivative of exp(logvar / 2) is exp(logvar / 2) / 2.
你的 z 是对的，但 logvar 的梯度少了因子 1/2。exp(logvar / 2) 的导数是 exp(logvar / 2) / 2。
"""

import numpy as np

mu, logvar, eps, dz = [np.array(eval(input()), dtype=float) for _ in range(4)]
std = np.exp(0.5 * logvar)
print(tuple(v.round(4).tolist() for v in (mu + std * eps, dz, dz * eps * std)))
