"""You average the window. Max pooling keeps its largest entry: it asks whether a feature is there, not how much of it on average.
你对窗口取了平均。最大池化要保留窗口内的最大值：它关心特征是否出现，而不是平均有多强。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, p)
rows = range(0, x.shape[0] - k + 1, s)
columns = range(0, x.shape[1] - k + 1, s)
print([[round(float(x[i : i + k, j : j + k].mean()), 4) for j in columns] for i in rows])
