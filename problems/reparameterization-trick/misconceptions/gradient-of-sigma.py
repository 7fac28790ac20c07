"""You return dz * eps, the gradient with respect to sigma. The parameter is logvar: go one step further and multiply by dsigma/dlogvar = sigma / 2.
你返回的是 dz * eps，即对 sigma 的梯度。参数是 logvar：还要再走一步，乘上 dsigma/dlogvar = sigma / 2。
"""

import numpy as np

mu, logvar, eps, dz = [np.array(eval(input()), dtype=float) for _ in range(4)]
std = np.exp(0.5 * logvar)
print(tuple(v.round(4).tolist() for v in (mu + std * eps, dz, dz * eps)))
