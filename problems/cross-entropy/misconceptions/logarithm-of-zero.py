"""You take the logarithm of a p_i that is 0. Such a term counts as 0 in H(p): skip it.
你对为 0 的 p_i 取了对数。它在 H(p) 中应记为 0：跳过它。
"""

import math

p, q = eval(input()), eval(input())
h = -sum(a * math.log(a) for a in p)
ce = -sum(a * math.log(b) for a, b in zip(p, q))
print((round(h, 4), round(ce - h, 4), round(ce, 4)))
