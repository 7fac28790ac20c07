"""You place the windows one cell apart. Output (i, j) looked at the window starting at (i * stride, j * stride); its gradient goes back to that place.
你让窗口只隔一格。输出 (i, j) 前向时看的窗口从 (i * stride, j * stride) 开始，梯度也要回到那里。
"""

import numpy as np

x, w, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
s = int(input())
kh, kw = w.shape
dx, dw = np.zeros(x.shape), np.zeros(w.shape)
for i, j in np.ndindex(dy.shape):
    dx[i : i + kh, j : j + kw] += dy[i, j] * w
    dw += dy[i, j] * x[i : i + kh, j : j + kw]
print((dx.round(4).tolist(), dw.round(4).tolist(), round(float(dy.sum()), 4)))
