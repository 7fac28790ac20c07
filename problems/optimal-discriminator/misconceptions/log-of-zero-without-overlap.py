"""You take log D or log(1 - D) where it is log 0. Such a term has probability 0 in front and counts as 0: leave it out.
你对 D 或 1 - D 取对数时碰到了 log 0。这样的项前面的概率为 0，应记为 0：跳过它。
"""

import math

p, g = eval(input()), eval(input())
d = [a / (a + b) if a + b else 0.5 for a, b in zip(p, g)]
value = sum(a * math.log(k) + b * math.log(1 - k) for a, b, k in zip(p, g, d))
print(([round(k, 4) for k in d], round(value, 4), round((value + math.log(4)) / 2, 4)))
