"""You print the entropy of q. The first number is H(p), the entropy of the true distribution; only with it do the three add up.
你打印的是 q 的熵。第一个数应是真实分布的熵 H(p)，这样三者才满足恒等式。
"""

import math

p, q = eval(input()), eval(input())
h = -sum(b * math.log(b) for b in q)
kl = sum(a * math.log(a / b) for a, b in zip(p, q) if a > 0)
ce = -sum(a * math.log(b) for a, b in zip(p, q))
print((round(h, 4), round(kl, 4), round(ce, 4)))
