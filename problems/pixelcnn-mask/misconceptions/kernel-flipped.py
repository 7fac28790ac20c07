"""You flip the kernel, so the masked half looks at the future. Slide it as it is (cross-correlation): entry (i, j) meets the pixel at offset (i - c, j - c).
你翻转了卷积核，保留的那一半就看向了未来。应原样滑动（互相关）：元素 (i, j) 对应偏移 (i - c, j - c) 处的像素。
"""

import numpy as np

x, w, kind = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), eval(input())
k, c = len(w), len(w) // 2
w[c, c + (kind == "B") :] = 0
w[c + 1 :] = 0
w = w[::-1, ::-1]
p = np.pad(x, c)
print([[round(float((p[r : r + k, s : s + k] * w).sum()), 4) for s in range(x.shape[1])] for r in range(x.shape[0])])
