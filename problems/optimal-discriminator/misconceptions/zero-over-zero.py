"""You divide by p_data + p_g where both are 0. Such a point says nothing about the discriminator: put 0.5 there.
你在 p_data + p_g 为 0 处做了除法。这样的点对判别器没有约束：取 0.5。
"""

import math

p, g = eval(input()), eval(input())
d = [a / (a + b) for a, b in zip(p, g)]
value = sum(a * math.log(k) for a, k in zip(p, d) if a) + sum(b * math.log(1 - k) for b, k in zip(g, d) if b)
print(([round(k, 4) for k in d], round(value, 4), round((value + math.log(4)) / 2, 4)))
