"""You return dx only as far as the windows reach. It has the size of x: rows and columns that no window reached have gradient 0.
你返回的 dx 只到窗口覆盖的范围为止。dx 与 x 大小相同，没有被窗口覆盖的行列梯度为 0。
"""

import numpy as np

x, w, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
s = int(input())
(kh, kw), (oh, ow) = w.shape, dy.shape
dx, dw = np.zeros(((oh - 1) * s + kh, (ow - 1) * s + kw)), np.zeros(w.shape)
for i, j in np.ndindex(dy.shape):
    r, c = i * s, j * s
    dx[r : r + kh, c : c + kw] += dy[i, j] * w
    dw += dy[i, j] * x[r : r + kh, c : c + kw]
print((dx.round(4).tolist(), dw.round(4).tolist(), round(float(dy.sum()), 4)))
