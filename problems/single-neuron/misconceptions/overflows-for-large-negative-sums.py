"""exp(-z) overflows for z below -709.78. For negative z use exp(z) / (1 + exp(z)), which is equal and never has a positive exponent.
z 小于 -709.78 时 exp(-z) 会溢出。对负的 z 改用等价的 exp(z) / (1 + exp(z))，其指数永不为正。
kind: stability
"""

import math

X, y, w = (eval(input()) for _ in range(3))
b = float(input())
p = [1 / (1 + math.exp(-(sum(a * c for a, c in zip(x, w)) + b))) for x in X]
print(([round(q, 4) for q in p], round(sum((q - t) ** 2 for q, t in zip(p, y)) / len(y), 4)))
