"""You read the line with int(), which fails on a decimal such as -0.5. Read it with float(input()): a logit is a real number.
你用 int() 读入，遇到 -0.5 这样的小数就会报错。应使用 float(input())：logit 是实数。
"""

import math

z = int(input())
print(f"{1 / (1 + math.exp(-z)):.4f}")
