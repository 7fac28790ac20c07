"""You divide the sums by the number of outcomes. They are weighted by p_i, so they are averages already.
你把求和除以了结果的个数。它们已按 p_i 加权，本身就是平均。
"""

import math

p, q = eval(input()), eval(input())
n = len(p)
h = -sum(a * math.log(a) for a in p if a > 0) / n
ce = -sum(a * math.log(b) for a, b in zip(p, q)) / n
print((round(h, 4), round(ce - h, 4), round(ce, 4)))
