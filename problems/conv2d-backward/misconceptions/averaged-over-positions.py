"""You average dw and db over the positions. The chain rule adds up all paths: every position contributes in full. (A mean belongs in the loss, and then it is already in dy.)
你把 dw 和 db 对位置求了平均。链式法则要把所有路径相加，每个位置都完整地贡献一份。（若损失本身取平均，那已经体现在 dy 里了。）
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
print((dx.round(4).tolist(), (dw / dy.size).round(4).tolist(), round(float(dy.mean()), 4)))
