"""Your logarithm has sigma_p over sigma_q. It is ln(sigma_q / sigma_p): a wider q costs more, and the divergence would otherwise become negative.
你的对数里是 sigma_p / sigma_q。应为 ln(sigma_q / sigma_p)：q 越宽代价越大，写反了散度甚至会变负。
"""

import math

mu_p, sigma_p, mu_q, sigma_q = map(float, input().split())
print(math.log(sigma_p / sigma_q) + (sigma_p**2 + (mu_p - mu_q) ** 2) / (2 * sigma_q**2) - 0.5)
