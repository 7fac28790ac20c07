"""You keep only the columns left of the centre in the rows above. Those rows are complete already: keep them to their end, the upper right included.
上方各行你只保留了中心左边的列。那些行已经全部生成：应整行保留，包括右上方。
"""

import numpy as np

x, w, kind = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), eval(input())
k, c = len(w), len(w) // 2
w[c, c + (kind == "B") :] = 0
w[c + 1 :] = 0
w[:c, c + 1 :] = 0
p = np.pad(x, c)
print([[round(float((p[r : r + k, s : s + k] * w).sum()), 4) for s in range(x.shape[1])] for r in range(x.shape[0])])
