"""You wrote 1 / 1 + exp(-z), which is 1 + exp(-z): division binds tighter than addition. Put the whole denominator in brackets.
你写成了 1 / 1 + exp(-z)，实际算的是 1 + exp(-z)：除法先于加法。应给整个分母加上括号。
"""

import math

z = float(input())
print(f"{1 / 1 + math.exp(-z):.4f}")
