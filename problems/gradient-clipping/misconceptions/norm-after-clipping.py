"""You print the norm of the clipped gradients. Print the norm before clipping: that is what tells whether gradients explode.
你打印的是裁剪后的范数。应打印裁剪前的范数，它才能说明梯度是否爆炸。
"""

import math

grads, c = eval(input()), float(input())
n = math.sqrt(sum(g * g for grad in grads for g in grad))
scale = c / n if n > c else 1.0
print((round(min(n, c), 4), [[round(g * scale, 4) for g in grad] for grad in grads]))
