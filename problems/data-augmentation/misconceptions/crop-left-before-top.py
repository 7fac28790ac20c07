"""You read the crop's corner as (left, top). Rows come first, as in image[row][column]: ('crop', top, left, height, width).
裁剪的起点你按 (left, top) 读取了。行在前、列在后，与 image[行][列] 一致：('crop', top, left, height, width)。
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
        x = x[a[1] : a[1] + a[2], a[0] : a[0] + a[3]]
print(x.tolist())
