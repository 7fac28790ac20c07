"""You scale to max_norm always, so small gradients are blown up. It is a limit, not a target: multiply by c / n only if n > c.
你总是缩放到 max_norm，小梯度反而被放大了。它是上限而不是目标：只有 n > c 时才乘 c / n。
"""

import math

grads, c = eval(input()), float(input())
n = math.sqrt(sum(g * g for grad in grads for g in grad))
scale = c / n if n > 0 else 1.0
print((round(n, 4), [[round(g * scale, 4) for g in grad] for grad in grads]))
