"""Your divergence is entropy minus cross-entropy, which is negative. It is the extra cost: H(p, q) - H(p).
你的 KL 散度是熵减交叉熵，结果为负。它是多付的代价：H(p, q) - H(p)。
"""

import math

p, q = eval(input()), eval(input())
h = -sum(a * math.log(a) for a in p if a > 0)
ce = -sum(a * math.log(b) for a, b in zip(p, q))
print((round(h, 4), round(h - ce, 4), round(ce, 4)))
