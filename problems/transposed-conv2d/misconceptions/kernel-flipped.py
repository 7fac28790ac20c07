"""You stamp the kernel turned by 180 degrees. Stamp it as it is; the flip is needed only if you insert zeros and convolve.
你盖上去的是旋转了 180 度的卷积核。应按原样盖；只有用“插零再卷积”的做法时才需要翻转。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
s, p = int(input()), int(input())
(h, v), (kh, kw) = x.shape, w.shape
y = np.zeros(((h - 1) * s + kh, (v - 1) * s + kw))
for i in range(h):
    for j in range(v):
        y[i * s : i * s + kh, j * s : j * s + kw] += x[i, j] * w[::-1, ::-1]
print(y[p : y.shape[0] - p, p : y.shape[1] - p].round(4).tolist())
