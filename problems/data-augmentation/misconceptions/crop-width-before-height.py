"""You read the crop's size as (width, height). The height, the number of rows, comes first: ('crop', top, left, height, width).
裁剪的大小你按 (width, height) 读取了。高（行数）在前：('crop', top, left, height, width)。
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
        x = x[a[0] : a[0] + a[3], a[1] : a[1] + a[2]]
print(x.tolist())
