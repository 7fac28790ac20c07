"""You exchange height and width, so the output comes out transposed. Rows of the output belong to rows of the input: y[i][j] sees row i * stride and column j * stride.
你把高和宽弄反了，输出被转置。输出的行对应输入的行：y[i][j] 对应第 i * stride 行、第 j * stride 列。
"""

import numpy as np

x, k = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
p, s = int(input()), int(input())
x = np.pad(x, p)
h, w = (x.shape[0] - k.shape[0]) // s + 1, (x.shape[1] - k.shape[1]) // s + 1
print([[float(np.sum(x[i * s : i * s + k.shape[0], j * s : j * s + k.shape[1]] * k)) for i in range(h)] for j in range(w)])
