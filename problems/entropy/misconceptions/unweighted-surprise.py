"""You add the surprises without their weights. Multiply each -log p_i by p_i: rare outcomes are surprising but do not occur often.
你把自信息直接相加，没有加权。每个 -log p_i 要乘以 p_i：罕见的结果虽然意外，但很少出现。
"""

import math

p, base = eval(input()), float(input())
print(round(-sum(math.log(x) / math.log(base) for x in p if x > 0), 4))
