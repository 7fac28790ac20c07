"""You clip q to 1e-12, which turns infinity into a large number. Where p_i > 0 and q_i = 0 the divergence is infinite: return float("inf").
你把 q 截断到 1e-12，无穷大变成了一个较大的数。当 p_i > 0 而 q_i = 0 时散度为无穷大：应返回 float("inf")。
"""

import math

p, q = eval(input()), eval(input())
print(round(sum(a * math.log(a / max(b, 1e-12)) for a, b in zip(p, q) if a > 0), 4))
