"""You cut each entry to the range from -c to c. That changes the direction: scale all entries by the same factor c / n instead.
你把每个元素截断到 [-c, c]，这会改变梯度方向。应给所有元素乘同一个系数 c / n。
"""

import math

grads, c = eval(input()), float(input())
n = math.sqrt(sum(g * g for grad in grads for g in grad))
print((round(n, 4), [[max(-c, min(c, g)) for g in grad] for grad in grads]))
