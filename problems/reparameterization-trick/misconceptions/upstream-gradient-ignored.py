"""You return the local derivatives 1 and sigma * eps / 2 without the gradient that arrives from above. Multiply both by dz: that is the chain rule.
你返回的是局部导数 1 和 sigma * eps / 2，没有用上游传来的梯度。两者都要乘以 dz：这就是链式法则。
"""

import numpy as np

mu, logvar, eps, dz = [np.array(eval(input()), dtype=float) for _ in range(4)]
std = np.exp(0.5 * logvar)
print(tuple(v.round(4).tolist() for v in (mu + std * eps, np.ones_like(dz), 0.5 * eps * std)))
