"""You crop with [p:-p], which is empty for p = 0, because -0 is 0. Write [p : rows - p], which is right for every p.
你用 [p:-p] 裁剪，p = 0 时结果为空，因为 -0 就是 0。写成 [p : rows - p] 对任何 p 都正确。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
s, p = int(input()), int(input())
(h, v), (kh, kw) = x.shape, w.shape
y = np.zeros(((h - 1) * s + kh, (v - 1) * s + kw))
for i in range(h):
    for j in range(v):
        y[i * s : i * s + kh, j * s : j * s + kw] += x[i, j] * w
print(y[p:-p, p:-p].round(4).tolist())
