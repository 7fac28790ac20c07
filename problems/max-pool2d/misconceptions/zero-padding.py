"""You pad with zeros, and a 0 beats every negative entry. Pad with minus infinity, so that only real cells can be the maximum.
你用 0 填充，而 0 比所有负数都大。应填充负无穷，这样最大值只会来自真实元素。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, p)
rows = range(0, x.shape[0] - k + 1, s)
columns = range(0, x.shape[1] - k + 1, s)
print([[round(float(x[i : i + k, j : j + k].max()), 4) for j in columns] for i in rows])
