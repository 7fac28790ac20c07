"""You average both directions (the Jeffreys divergence, halved). The exercise asks for one direction only, KL(p || q).
你对两个方向取了平均（Jeffreys 散度的一半）。题目只要一个方向：KL(p || q)。
"""

import math


def kl(mu_p, sigma_p, mu_q, sigma_q):
    return math.log(sigma_q / sigma_p) + (sigma_p**2 + (mu_p - mu_q) ** 2) / (2 * sigma_q**2) - 0.5


a, s, b, t = map(float, input().split())
print((kl(a, s, b, t) + kl(b, t, a, s)) / 2)
