"""You multiply the noise by logvar itself. It is the log of the variance: turn it into a standard deviation with exp(logvar / 2) first, and differentiate through that exponential.
你直接用 logvar 去乘噪声。它是方差的对数：应先用 exp(logvar / 2) 变成标准差，并且对这个指数求导。
"""

import numpy as np

mu, logvar, eps, dz = [np.array(eval(input()), dtype=float) for _ in range(4)]
print(tuple(v.round(4).tolist() for v in (mu + logvar * eps, dz, 0.5 * dz * eps * logvar)))
