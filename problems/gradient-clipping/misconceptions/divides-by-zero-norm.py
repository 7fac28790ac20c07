"""You compute c / n before comparing, which fails for a zero gradient. Divide only if n > c; there n is certainly positive.
你在比较之前就计算了 c / n，梯度全为 0 时会出错。只在 n > c 时做除法，此时 n 一定为正。
"""

import math

grads, c = eval(input()), float(input())
n = math.sqrt(sum(g * g for grad in grads for g in grad))
scale = min(1.0, c / n)
print((round(n, 4), [[round(g * scale, 4) for g in grad] for grad in grads]))
