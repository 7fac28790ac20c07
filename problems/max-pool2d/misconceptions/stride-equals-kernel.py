"""You move the window by its own size. Move it by the stride that is given: windows may overlap (s < k) or leave gaps (s > k).
你让窗口每次移动自身的大小。应按给定的步长移动：窗口可以重叠（s < k），也可以有间隔（s > k）。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, p, constant_values=-np.inf)
rows = range(0, x.shape[0] - k + 1, k)
columns = range(0, x.shape[1] - k + 1, k)
print([[round(float(x[i : i + k, j : j + k].max()), 4) for j in columns] for i in rows])
