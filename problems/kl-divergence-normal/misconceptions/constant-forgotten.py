"""You leave out the -1/2. It comes from the entropy of p, and without it two equal distributions would have the divergence 1/2 instead of 0.
你漏掉了 -1/2。它来自 p 的熵；少了它，两个相同的分布散度会是 1/2 而不是 0。
"""

import math

mu_p, sigma_p, mu_q, sigma_q = map(float, input().split())
print(math.log(sigma_q / sigma_p) + (sigma_p**2 + (mu_p - mu_q) ** 2) / (2 * sigma_q**2))
