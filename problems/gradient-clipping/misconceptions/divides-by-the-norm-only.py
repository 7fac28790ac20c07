"""You divide by the norm and stop there, so the clipped gradients have norm 1. Multiply by max_norm as well: the factor is c / n.
你只除以了范数，裁剪后的范数变成了 1。还要乘 max_norm：系数是 c / n。
"""

import math

grads, c = eval(input()), float(input())
n = math.sqrt(sum(g * g for grad in grads for g in grad))
scale = 1 / n if n > c else 1.0
print((round(n, 4), [[round(g * scale, 4) for g in grad] for grad in grads]))
