"""You add the absolute distance of the means. It must be squared: E_p[(x - mu_q)^2] = sigma_p^2 + (mu_p - mu_q)^2.
你加的是均值之差的绝对值。应取平方：E_p[(x - mu_q)^2] = sigma_p^2 + (mu_p - mu_q)^2。
"""

import math

mu_p, sigma_p, mu_q, sigma_q = map(float, input().split())
print(math.log(sigma_q / sigma_p) + (sigma_p**2 + abs(mu_p - mu_q)) / (2 * sigma_q**2) - 0.5)
