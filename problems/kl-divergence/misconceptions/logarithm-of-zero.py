"""You take the logarithm where p_i is 0. Such a term counts as 0, whatever q_i is: skip it.
你在 p_i 为 0 处也取了对数。无论 q_i 是多少，这样的项都记为 0：跳过它。
"""

import math

p, q = eval(input()), eval(input())
print(round(sum(a * math.log(a / b) for a, b in zip(p, q)), 4))
