"""You add both directions (the Jeffreys divergence). The exercise asks for one direction: the sum of p_i ln(p_i / q_i).
你把两个方向加在了一起（Jeffreys 散度）。题目只要一个方向：Σ p_i ln(p_i / q_i)。
"""

import math


def kl(p, q):
    return sum(0.0 if a == 0 else math.inf if b == 0 else a * math.log(a / b) for a, b in zip(p, q))


p, q = eval(input()), eval(input())
print(round(kl(p, q) + kl(q, p), 4))
