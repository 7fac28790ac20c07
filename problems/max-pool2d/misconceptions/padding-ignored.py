"""You leave out the padding, so the windows that hang over the border are missing. Add p cells of minus infinity on every side before you slide the window.
你没有做填充，于是少了跨在边界上的那些窗口。滑动窗口之前，先在四周各补 p 格负无穷。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
rows = range(0, x.shape[0] - k + 1, s)
columns = range(0, x.shape[1] - k + 1, s)
print([[round(float(x[i : i + k, j : j + k].max()), 4) for j in columns] for i in rows])
