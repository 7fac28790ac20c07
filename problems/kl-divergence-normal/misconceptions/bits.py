"""You take the logarithm to base 2 in one term only. The divergence is in nats: use the natural logarithm.
你只在一项里用了以 2 为底的对数。散度的单位是 nat：应使用自然对数。
"""

import math

mu_p, sigma_p, mu_q, sigma_q = map(float, input().split())
print(math.log2(sigma_q / sigma_p) + (sigma_p**2 + (mu_p - mu_q) ** 2) / (2 * sigma_q**2) - 0.5)
