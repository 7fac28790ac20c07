"""You return the full output. Crop p rows and columns from each of its four sides.
你返回了完整的输出。应从四周各裁掉 p 行（列）。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
s, p = int(input()), int(input())
(h, v), (kh, kw) = x.shape, w.shape
y = np.zeros(((h - 1) * s + kh, (v - 1) * s + kw))
for i in range(h):
    for j in range(v):
        y[i * s : i * s + kh, j * s : j * s + kw] += x[i, j] * w
print(y.round(4).tolist())
