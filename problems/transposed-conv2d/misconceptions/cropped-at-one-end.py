"""You crop only at the bottom and on the right. Padding is taken from all four sides, p rows or columns each.
你只裁掉了下侧和右侧。填充要从四周去掉，每侧 p 行（列）。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
s, p = int(input()), int(input())
(h, v), (kh, kw) = x.shape, w.shape
y = np.zeros(((h - 1) * s + kh, (v - 1) * s + kw))
for i in range(h):
    for j in range(v):
        y[i * s : i * s + kh, j * s : j * s + kw] += x[i, j] * w
print(y[: y.shape[0] - 2 * p, : y.shape[1] - 2 * p].round(4).tolist())
