"""You take the number of columns from the height. Compute the two output sizes separately, OH from H and OW from W: feature maps are not always square.
输出的列数你也用高度来算了。两个输出尺寸要分别计算，OH 由 H 得到，OW 由 W 得到：特征图不一定是正方形。
"""

import numpy as np

x = np.array(eval(input()), dtype=float)
k, s, p = int(input()), int(input()), int(input())
x = np.pad(x, p, constant_values=-np.inf)
rows = range(0, x.shape[0] - k + 1, s)
print([[round(float(x[i : i + k, j : j + k].max()), 4) for j in rows] for i in rows])
