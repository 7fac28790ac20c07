"""You scale the noise by exp(logvar), which is the variance. Take the root of it: sigma = exp(logvar / 2), in z and in the gradient.
你用 exp(logvar) 缩放噪声，那是方差。应取其平方根：sigma = exp(logvar / 2)，z 和梯度里都是如此。
"""

import numpy as np

mu, logvar, eps, dz = [np.array(eval(input()), dtype=float) for _ in range(4)]
std = np.exp(logvar)
print(tuple(v.round(4).tolist() for v in (mu + std * eps, dz, 0.5 * dz * eps * std)))
