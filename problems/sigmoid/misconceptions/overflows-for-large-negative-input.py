"""exp(-z) overflows for z below -709.78 although the answer is just 0. For negative z use exp(z) / (1 + exp(z)), which is equal and never has a positive exponent.
z 小于 -709.78 时 exp(-z) 会溢出，而答案不过是 0。对负的 z 改用等价的 exp(z) / (1 + exp(z))，其指数永不为正。
kind: stability
"""

import math

print(f"{1 / (1 + math.exp(-float(input()))):.4f}")
