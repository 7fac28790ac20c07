"""You do not pad, so the output is smaller than the image. Every pixel needs a prediction: pad with (k - 1) / 2 zeros on each side.
你没有填充，输出比图像小。每个像素都要有预测：四周各补 (k - 1) / 2 圈 0。
"""

import numpy as np

x, w, kind = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), eval(input())
k, c = len(w), len(w) // 2
w[c, c + (kind == "B") :] = 0
w[c + 1 :] = 0
H, W = x.shape
print([[round(float((x[r : r + k, s : s + k] * w).sum()), 4) for s in range(W - k + 1)] for r in range(H - k + 1)])
