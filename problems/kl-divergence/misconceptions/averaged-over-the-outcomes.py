"""You divide by the number of outcomes. The sum is weighted by p_i, so it is an average already.
你除以了结果的个数。求和已按 p_i 加权，本身就是平均。
"""

import math

p, q = eval(input()), eval(input())
terms = [0.0 if a == 0 else math.inf if b == 0 else a * math.log(a / b) for a, b in zip(p, q)]
print(round(sum(terms) / len(p), 4))
