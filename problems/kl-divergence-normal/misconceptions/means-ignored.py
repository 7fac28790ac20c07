"""You compare the spreads only. The distance of the means counts too: add (mu_p - mu_q)^2 to sigma_p^2 in the numerator.
你只比较了方差。均值之差同样要计入：分子中应在 sigma_p^2 上再加 (mu_p - mu_q)^2。
"""

import math

mu_p, sigma_p, mu_q, sigma_q = map(float, input().split())
print(math.log(sigma_q / sigma_p) + sigma_p**2 / (2 * sigma_q**2) - 0.5)
