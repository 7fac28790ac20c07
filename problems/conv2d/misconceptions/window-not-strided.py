"""The output has the right size, but window (i, j) starts at (i, j). Multiply by the stride: it starts at row i * stride and column j * stride.
输出大小是对的，但窗口 (i, j) 从 (i, j) 开始了。应乘以步长：从第 i * stride 行、第 j * stride 列开始。
"""

import numpy as np

x, k = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
p, s = int(input()), int(input())
x = np.pad(x, p)
h, w = (x.shape[0] - k.shape[0]) // s + 1, (x.shape[1] - k.shape[1]) // s + 1
print([[float(np.sum(x[i : i + k.shape[0], j : j + k.shape[1]] * k)) for j in range(w)] for i in range(h)])
