"""You print the derivative, s * (1 - s). The exercise asks for the value s = 1 / (1 + exp(-z)) itself; the derivative belongs to the backward pass.
你打印的是导数 s * (1 - s)。题目要的是函数值 s = 1 / (1 + exp(-z)) 本身，导数在反向传播时才用到。
"""

import math

s = 1 / (1 + math.exp(-float(input())))
print(f"{s * (1 - s):.4f}")
