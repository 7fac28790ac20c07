"""You clip each parameter by its own norm. That changes the ratios between parameters and so the direction: use one norm and one factor for all.
你按每个参数各自的范数裁剪。这会改变参数之间的比例，也就改变了方向：应共用一个范数和一个系数。
"""

import math

grads, c = eval(input()), float(input())
n = math.sqrt(sum(g * g for grad in grads for g in grad))
clipped = []
for grad in grads:
    own = math.sqrt(sum(g * g for g in grad))
    clipped.append([round(g * c / own, 4) if own > c else g for g in grad])
print((round(n, 4), clipped))
