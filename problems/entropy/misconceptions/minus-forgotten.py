"""You leave out the minus sign. The logarithm of a probability is at most 0, so the entropy needs the minus to be positive.
你漏掉了负号。概率的对数不大于 0，前面加上负号熵才为正。
"""

import math

p, base = eval(input()), float(input())
print(round(sum(x * math.log(x) / math.log(base) for x in p if x > 0), 4))
