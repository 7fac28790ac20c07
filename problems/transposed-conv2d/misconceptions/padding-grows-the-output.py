"""You add the padding to the output. It is the padding of the convolution being reversed, so here it is cropped: p rows and columns less on each side.
你把填充加到了输出上。它是被反转的那个卷积的填充，在这里应当裁掉：四周各少 p 行列。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
s, p = int(input()), int(input())
(h, v), (kh, kw) = x.shape, w.shape
y = np.zeros(((h - 1) * s + kh, (v - 1) * s + kw))
for i in range(h):
    for j in range(v):
        y[i * s : i * s + kh, j * s : j * s + kw] += x[i, j] * w
print(np.pad(y, p).round(4).tolist())
