"""You keep the whole centre row. The pixels to the right of the present one do not exist yet: keep only the entries left of the centre (and the centre in type B).
你保留了整个中心行。当前像素右边的像素还没有生成：只保留中心左边的元素（B 型再加中心）。
"""

import numpy as np

x, w, kind = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), eval(input())
k, c = len(w), len(w) // 2
w[c + 1 :] = 0
p = np.pad(x, c)
print([[round(float((p[r : r + k, s : s + k] * w).sum()), 4) for s in range(x.shape[1])] for r in range(x.shape[0])])
