"""You use base 2 whatever the second line says. Divide by log2(base): the base is part of the input.
你无视第二行，一律以 2 为底。应除以 log2(base)：底数由输入给出。
"""

import math

p, base = eval(input()), float(input())
print(round(-sum(x * math.log2(x) for x in p if x > 0), 4))
