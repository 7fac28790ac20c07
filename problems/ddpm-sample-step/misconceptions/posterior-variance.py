"""You scale the draw with the posterior's variance. Both choices are in use, but this exercise takes sigma_t^2 = beta_t.
你用的是后验方差。两种取法都有人用，但本题规定 sigma_t^2 = beta_t。
"""

import numpy as np

x, e, t, b, z = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a, p = np.prod(1 - b[:t]), np.prod(1 - b[: t - 1])
sigma = np.sqrt((1 - p) / (1 - a) * b[t - 1])
print(((x - b[t - 1] / np.sqrt(1 - a) * e) / np.sqrt(1 - b[t - 1]) + sigma * z).round(4).tolist())
