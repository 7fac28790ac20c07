"""You return dw turned by 180 degrees. The forward pass does not flip the kernel, so dw[a][b] weighs the cells x[i*s + a][j*s + b] with dy, in the same order.
你返回的 dw 旋转了 180 度。前向没有翻转卷积核，所以 dw[a][b] 就是用 dy 对 x[i*s + a][j*s + b] 加权求和，顺序不变。
"""

import numpy as np

x, w, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
s = int(input())
kh, kw = w.shape
dx, dw = np.zeros(x.shape), np.zeros(w.shape)
for i, j in np.ndindex(dy.shape):
    r, c = i * s, j * s
    dx[r : r + kh, c : c + kw] += dy[i, j] * w
    dw += dy[i, j] * x[r : r + kh, c : c + kw]
print((dx.round(4).tolist(), dw[::-1, ::-1].round(4).tolist(), round(float(dy.sum()), 4)))
