"""You place the stamps one cell apart. Input (i, j) starts at (i * stride, j * stride) in the output: that is what makes it larger.
你让相邻的章只隔一格。输入 (i, j) 在输出上应从 (i * stride, j * stride) 开始，输出正是因此变大的。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
s, p = int(input()), int(input())
(h, v), (kh, kw) = x.shape, w.shape
y = np.zeros(((h - 1) * s + kh, (v - 1) * s + kw))
for i in range(h):
    for j in range(v):
        y[i : i + kh, j : j + kw] += x[i, j] * w
print(y[p : y.shape[0] - p, p : y.shape[1] - p].round(4).tolist())
