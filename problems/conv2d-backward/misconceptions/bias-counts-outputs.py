"""You take the number of outputs for db. Each output passes on its own gradient to the bias: db is the sum of dy.
你把输出的个数当成了 db。每个输出都把自己的梯度传给偏置：db 是 dy 的总和。
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
print((dx.round(4).tolist(), dw.round(4).tolist(), float(dy.size)))
