"""You compute KL(q || p). The first distribution supplies the weights: sum p_i ln(p_i / q_i), not q_i ln(q_i / p_i).
你算的是 KL(q || p)。应由第一个分布提供权重：Σ p_i ln(p_i / q_i)，而不是 q_i ln(q_i / p_i)。
"""

import math

q, p = eval(input()), eval(input())
terms = [0.0 if a == 0 else math.inf if b == 0 else a * math.log(a / b) for a, b in zip(p, q)]
print(round(sum(terms), 4))
