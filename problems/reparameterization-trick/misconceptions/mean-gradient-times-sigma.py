"""You multiply the gradient of mu by sigma. mu enters z with factor 1, so dmu is dz unchanged; only the path to logvar passes through sigma.
你给 mu 的梯度乘了 sigma。mu 在 z 中的系数是 1，所以 dmu 就是 dz；只有通往 logvar 的路径才经过 sigma。
"""

import numpy as np

mu, logvar, eps, dz = [np.array(eval(input()), dtype=float) for _ in range(4)]
std = np.exp(0.5 * logvar)
print(tuple(v.round(4).tolist() for v in (mu + std * eps, dz * std, 0.5 * dz * eps * std)))
