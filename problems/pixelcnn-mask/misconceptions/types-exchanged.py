"""You exchanged the types. A hides the pixel itself (first layer), B lets it through (later layers).
你把两种类型弄反了。A 型遮住像素自身（第一层），B 型允许看到自身（后面的层）。
"""

import numpy as np

x, w, kind = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), eval(input())
k, c = len(w), len(w) // 2
w[c, c + (kind == "A") :] = 0
w[c + 1 :] = 0
p = np.pad(x, c)
print([[round(float((p[r : r + k, s : s + k] * w).sum()), 4) for s in range(x.shape[1])] for r in range(x.shape[0])])
