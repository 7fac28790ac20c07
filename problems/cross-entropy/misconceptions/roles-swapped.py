"""Your cross-entropy weights ln p with q. The weights are those of p and the logarithm is of q: minus the sum of p_i ln q_i.
你的交叉熵用 q 去加权 ln p。应由 p 提供权重，对 q 取对数：-Σ p_i ln q_i。
"""

import math

p, q = eval(input()), eval(input())
h = -sum(a * math.log(a) for a in p if a > 0)
ce = -sum(b * math.log(a) for a, b in zip(p, q))
print((round(h, 4), round(ce - h, 4), round(ce, 4)))
