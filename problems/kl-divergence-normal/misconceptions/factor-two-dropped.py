"""You divide by sigma_q^2 instead of 2 sigma_q^2. The exponent of the normal density has a half, and it stays.
你除以的是 sigma_q^2 而不是 2 sigma_q^2。正态密度的指数里有 1/2，这个系数要保留。
"""

import math

mu_p, sigma_p, mu_q, sigma_q = map(float, input().split())
print(math.log(sigma_q / sigma_p) + (sigma_p**2 + (mu_p - mu_q) ** 2) / sigma_q**2 - 0.5)
