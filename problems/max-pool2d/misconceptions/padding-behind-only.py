"""You add all padding at the bottom and on the right. It goes on all four sides, p cells each, so the first window starts p cells before the map.
你把填充全部加在了下侧和右侧。填充要加在四周，每侧 p 格，因此第一个窗口从特征图之前 p 格处开始。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, ((0, 2 * p), (0, 2 * p)), constant_values=-1e9)
rows = range(0, x.shape[0] - k + 1, s)
columns = range(0, x.shape[1] - k + 1, s)
print([[round(float(x[i : i + k, j : j + k].max()), 4) for j in columns] for i in rows])
