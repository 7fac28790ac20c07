"""You keep the largest entry of each window. Average pooling takes the mean of all k * k cells.
你取了每个窗口的最大值。平均池化要取全部 k * k 个格子的均值。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, p)
rows = range(0, x.shape[0] - k + 1, s)
columns = range(0, x.shape[1] - k + 1, s)
print([[round(float(x[i : i + k, j : j + k].max()), 4) for j in columns] for i in rows])
