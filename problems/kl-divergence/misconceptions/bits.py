"""You use the logarithm to base 2. The divergence is asked in nats: use the natural logarithm, math.log or np.log.
你用了以 2 为底的对数。题目要的单位是 nat：应使用自然对数 math.log 或 np.log。
"""

import math

p, q = eval(input()), eval(input())
terms = [0.0 if a == 0 else math.inf if b == 0 else a * math.log2(a / b) for a, b in zip(p, q)]
print(round(sum(terms), 4))
