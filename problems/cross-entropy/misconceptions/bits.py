"""You use the logarithm to base 2. The three numbers are asked in nats: use the natural logarithm, math.log or np.log.
你用了以 2 为底的对数。题目要的单位是 nat：应使用自然对数 math.log 或 np.log。
"""

import math

p, q = eval(input()), eval(input())
h = -sum(a * math.log2(a) for a in p if a > 0)
ce = -sum(a * math.log2(b) for a, b in zip(p, q))
print((round(h, 4), round(ce - h, 4), round(ce, 4)))
