"""You assign where stamps overlap, so the last one wins. Contributions add up: use +=.
重叠处你直接赋值，只留下了最后一次的值。各份应当相加：用 +=。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
s, p = int(input()), int(input())
(h, v), (kh, kw) = x.shape, w.shape
y = np.zeros(((h - 1) * s + kh, (v - 1) * s + kw))
for i in range(h):
    for j in range(v):
        y[i * s : i * s + kh, j * s : j * s + kw] = x[i, j] * w
print(y[p : y.shape[0] - p, p : y.shape[1] - p].round(4).tolist())
