"""You round the output size up and average windows that hang over the edge. Round down: floor((H + 2p - k) / s) + 1, whole windows only.
输出大小你向上取整了，对越界的窗口也求了平均。应向下取整：floor((H + 2p - k) / s) + 1，只算完整的窗口。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, p)
rows = range(0, x.shape[0] - k + s, s)
columns = range(0, x.shape[1] - k + s, s)
print([[round(float(x[i : i + k, j : j + k].mean()), 4) for j in columns] for i in rows])
