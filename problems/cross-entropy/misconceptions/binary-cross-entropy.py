"""You add the terms (1 - p) ln(1 - q). That is the loss of C independent yes/no labels; for one distribution over C outcomes only -p ln q is summed.
你加上了 (1 - p) ln(1 - q) 项。那是 C 个独立二分类标签的损失；对 C 个结果上的一个分布，只求 -p ln q 之和。
"""

import math

p, q = eval(input()), eval(input())
h = -sum(a * math.log(a) for a in p if a > 0)
ce = -sum(a * math.log(b) + (1 - a) * math.log(1 - b) for a, b in zip(p, q))
print((round(h, 4), round(ce - h, 4), round(ce, 4)))
