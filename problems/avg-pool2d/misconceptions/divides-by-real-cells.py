"""You divide border windows by the number of real cells. Here the padded zeros count too: the divisor is k * k for every window (count_include_pad=True).
跨边界的窗口你只除以真实元素的个数。本题中补的零也计数：每个窗口的除数都是 k * k（即 count_include_pad=True）。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
real = np.pad(np.ones_like(x), p)
x = np.pad(x, p)
rows = range(0, x.shape[0] - k + 1, s)
columns = range(0, x.shape[1] - k + 1, s)
print([[round(float(x[i : i + k, j : j + k].sum() / real[i : i + k, j : j + k].sum()), 4) for j in columns] for i in rows])
