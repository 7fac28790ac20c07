"""You print the perplexity, the base raised to the entropy. The exercise asks for the exponent, the entropy itself.
你打印的是困惑度，即底数的熵次方。题目要的是指数，也就是熵本身。
"""

import math

p, base = eval(input()), float(input())
print(round(math.exp(-sum(x * math.log(x) for x in p if x > 0)), 4))
