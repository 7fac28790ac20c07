"""Your divergence is KL(q || p). It is not symmetric: the weights are those of p, and the sum is p_i ln(p_i / q_i).
你的散度是 KL(q || p)。KL 散度不对称：应由 p 提供权重，求 Σ p_i ln(p_i / q_i)。
"""

import math

p, q = eval(input()), eval(input())
h = -sum(a * math.log(a) for a in p if a > 0)
kl = sum(math.inf if a == 0 else b * math.log(b / a) for a, b in zip(p, q))
ce = -sum(a * math.log(b) for a, b in zip(p, q))
print((round(h, 4), round(kl, 4), round(ce, 4)))
