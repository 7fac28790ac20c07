"""You compute the cross-entropy, minus the sum of p_i ln q_i. The ratio p_i / q_i stands in the logarithm: subtract the entropy of p.
你算的是交叉熵 -Σ p_i ln q_i。对数里应是比值 p_i / q_i：还要减去 p 的熵。
"""

import math

p, q = eval(input()), eval(input())
terms = [0.0 if a == 0 else math.inf if b == 0 else -a * math.log(b) for a, b in zip(p, q)]
print(round(sum(terms), 4))
