"""x -= ... fails when the start is a list of integers: the fractions do not fit into an integer array. Convert it with dtype=float, or write x = x - ...
起点为整数时 x -= ... 会报错：小数放不进整数数组。应以 dtype=float 转换，或写成 x = x - ...。
"""

import numpy as np

A, b, x = (np.array(eval(input())) for _ in range(3))
eta = float(input())
for _ in range(int(input())):
    x -= eta * (A @ x - b)
print(x.round(4).tolist())
