"""You sort down the columns. Each row is sorted on its own: axis=1.
你沿列的方向排序了。应对每一行单独排序：axis=1。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k = int(input())
rows = np.argsort(-x, axis=0, kind="stable")[:k]
print((np.take_along_axis(x, rows, axis=0).T.tolist(), rows.T.tolist()))
