"""You pad with copies of the edge pixels. Outside the image there is nothing: pad with zeros.
你用边缘像素的副本填充。图像之外什么都没有：应补零。
"""

import numpy as np

x, w, kind = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), eval(input())
k, c = len(w), len(w) // 2
w[c, c + (kind == "B") :] = 0
w[c + 1 :] = 0
p = np.pad(x, c, mode="edge")
print([[round(float((p[r : r + k, s : s + k] * w).sum()), 4) for s in range(x.shape[1])] for r in range(x.shape[0])])
