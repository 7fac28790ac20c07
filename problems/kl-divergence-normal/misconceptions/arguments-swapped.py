"""You compute KL(q || p). The divergence is not symmetric: p, the first pair, is the distribution of the expectation, so the variance of q stands in the denominator.
你算的是 KL(q || p)。KL 散度不对称：期望在第一个分布 p 之下求，分母中应是 q 的方差。
"""

import math

mu_q, sigma_q, mu_p, sigma_p = map(float, input().split())
print(math.log(sigma_q / sigma_p) + (sigma_p**2 + (mu_p - mu_q) ** 2) / (2 * sigma_q**2) - 0.5)
