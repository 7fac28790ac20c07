"""Your output array has the integer type of the input, so every sum loses its fraction. Allocate it as floats, np.zeros((h, w)).
你的输出数组沿用了输入的整数类型，每个和的小数部分都被截掉。应分配浮点数组：np.zeros((h, w))。
"""

import numpy as np

x, k = np.array(eval(input())), np.array(eval(input()))
p, s = int(input()), int(input())
x = np.pad(x, p)
h, w = (x.shape[0] - k.shape[0]) // s + 1, (x.shape[1] - k.shape[1]) // s + 1
y = np.zeros((h, w), dtype=int)
for i in range(h):
    for j in range(w):
        y[i, j] = np.sum(x[i * s : i * s + k.shape[0], j * s : j * s + k.shape[1]] * k)
print(y.tolist())
