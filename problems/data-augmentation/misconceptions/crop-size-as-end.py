"""You use height and width as the end of the slice. They are sizes: the crop runs from top to top + height and from left to left + width.
你把 height 和 width 当成了切片的终点。它们是大小：裁剪范围是 top 到 top + height、left 到 left + width。
"""

import numpy as np

x = np.array(eval(input()))
for name, *a in eval(input()):
    if name == "hflip":
        x = x[:, ::-1]
    elif name == "vflip":
        x = x[::-1]
    elif name == "rot90":
        x = np.rot90(x, a[0])
    else:
        x = x[a[0] : a[2], a[1] : a[3]]
print(x.tolist())
