"""You print the cross-entropy before the divergence. The order is entropy, KL divergence, cross-entropy.
你把交叉熵打印在了 KL 散度之前。顺序应为：熵、KL 散度、交叉熵。
"""

import math

p, q = eval(input()), eval(input())
h = -sum(a * math.log(a) for a in p if a > 0)
ce = -sum(a * math.log(b) for a, b in zip(p, q))
print((round(h, 4), round(ce, 4), round(ce - h, 4)))
