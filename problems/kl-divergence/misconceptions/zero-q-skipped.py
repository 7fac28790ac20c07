"""You skip the terms with q_i = 0. If p_i > 0 there, the divergence is infinite: q says that something which happens cannot happen.
你跳过了 q_i = 0 的项。若该处 p_i > 0，散度为无穷大：q 断言会发生的事不可能发生。
"""

import math

p, q = eval(input()), eval(input())
print(round(sum(a * math.log(a / b) for a, b in zip(p, q) if a > 0 and b > 0), 4))
