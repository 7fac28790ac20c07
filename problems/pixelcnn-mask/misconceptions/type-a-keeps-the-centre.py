"""You keep the centre in type A. A pixel must not see itself in the first layer: only type B keeps the centre.
你在 A 型里保留了中心。第一层中像素不能看到自己：只有 B 型保留中心。
"""

import numpy as np

x, w, kind = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), eval(input())
k, c = len(w), len(w) // 2
w[c, c + 1 :] = 0
w[c + 1 :] = 0
p = np.pad(x, c)
print([[round(float((p[r : r + k, s : s + k] * w).sum()), 4) for s in range(x.shape[1])] for r in range(x.shape[0])])
