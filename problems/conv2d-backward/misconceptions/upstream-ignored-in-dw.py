"""You add up the windows without weighing them by dy. Each window counts with the gradient of the output that it produced: dw += dy[i, j] * window.
你累加窗口时没有乘 dy。每个窗口要按它所产生的输出的梯度加权：dw += dy[i, j] * 窗口。
"""

import numpy as np

x, w, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
s = int(input())
kh, kw = w.shape
dx, dw = np.zeros(x.shape), np.zeros(w.shape)
for i, j in np.ndindex(dy.shape):
    r, c = i * s, j * s
    dx[r : r + kh, c : c + kw] += dy[i, j] * w
    dw += x[r : r + kh, c : c + kw]
print((dx.round(4).tolist(), dw.round(4).tolist(), round(float(dy.sum()), 4)))
