"""You scatter the flipped kernel into dx. Output (i, j) used w[a][b] on cell (i*s + a, j*s + b), so the same w[a][b] comes back there; the flip belongs to the full-convolution form only.
你把翻转后的卷积核散布到了 dx。输出 (i, j) 前向时在 (i*s + a, j*s + b) 处用的是 w[a][b]，反向也应是同一个 w[a][b]；翻转只出现在 full 卷积的写法里。
"""

import numpy as np

x, w, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
s = int(input())
kh, kw = w.shape
dx, dw = np.zeros(x.shape), np.zeros(w.shape)
for i, j in np.ndindex(dy.shape):
    r, c = i * s, j * s
    dx[r : r + kh, c : c + kw] += dy[i, j] * w[::-1, ::-1]
    dw += dy[i, j] * x[r : r + kh, c : c + kw]
print((dx.round(4).tolist(), dw.round(4).tolist(), round(float(dy.sum()), 4)))
