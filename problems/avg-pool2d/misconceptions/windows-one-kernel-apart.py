"""You place the windows one kernel apart, although their number follows the stride. Window (i, j) starts at (i * stride, j * stride), not at (i * k, j * k).
窗口个数按步长算了，位置却按窗口大小移动。窗口 (i, j) 应从 (i * stride, j * stride) 开始，而不是 (i * k, j * k)。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, p)
out_h = (x.shape[0] - k) // s + 1
out_w = (x.shape[1] - k) // s + 1
print([[round(float(x[i * k : i * k + k, j * k : j * k + k].sum() / k**2), 4) for j in range(out_w)] for i in range(out_h)])
