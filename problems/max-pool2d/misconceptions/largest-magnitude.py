"""You keep the entry with the largest absolute value. Pooling compares signed numbers: -9 is smaller than 1, however strong it looks.
你保留的是绝对值最大的元素。池化比较的是带符号的数：-9 比 1 小，不管它看起来有多强。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, p)
rows = range(0, x.shape[0] - k + 1, s)
columns = range(0, x.shape[1] - k + 1, s)
print([[round(float(max(x[i : i + k, j : j + k].ravel(), key=abs)), 4) for j in columns] for i in rows])
