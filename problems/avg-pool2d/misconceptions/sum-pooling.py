"""You add up the window and do not divide. The average needs the factor 1 / k**2, or the response grows with the window.
你只对窗口求和，没有做除法。平均值还要乘 1 / k**2，否则响应会随窗口变大而变大。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, p)
rows = range(0, x.shape[0] - k + 1, s)
columns = range(0, x.shape[1] - k + 1, s)
print([[round(float(x[i : i + k, j : j + k].sum()), 4) for j in columns] for i in rows])
