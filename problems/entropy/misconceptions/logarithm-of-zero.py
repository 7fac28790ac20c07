"""You take the logarithm of a zero probability. Such a term counts as 0 (the limit of x log x): skip it.
你对 0 概率取了对数。这样的项应记为 0（x log x 的极限）：跳过它。
"""

import math

p, base = eval(input()), float(input())
print(round(-sum(x * math.log(x) / math.log(base) for x in p), 4))
