"""You move the window by one pixel. Start window (i, j) at row i * stride and column j * stride, and make the output smaller accordingly.
你每次只移动一个像素。窗口 (i, j) 应从第 i * stride 行、第 j * stride 列开始，输出也相应变小。
"""

import numpy as np

x, k = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
p, s = int(input()), int(input())
x = np.pad(x, p)
h, w = x.shape[0] - k.shape[0] + 1, x.shape[1] - k.shape[1] + 1
print([[float(np.sum(x[i : i + k.shape[0], j : j + k.shape[1]] * k)) for j in range(w)] for i in range(h)])
