"""You divide the sum by k. The window is k by k, so it holds k * k cells: divide by k squared.
你把总和除以了 k。窗口是 k × k 的，共有 k * k 个格子，应除以 k 的平方。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, p)
rows = range(0, x.shape[0] - k + 1, s)
columns = range(0, x.shape[1] - k + 1, s)
print([[round(float(x[i : i + k, j : j + k].sum() / k), 4) for j in columns] for i in rows])
