"""You turn clockwise. A positive k turns counter-clockwise: after one turn the last column, read from the top, is the first row.
你是顺时针旋转的。k 为正表示逆时针：转一次后，原来的最后一列从上往下读，成为第一行。
"""

import numpy as np

x = np.array(eval(input()))
for name, *a in eval(input()):
    if name == "hflip":
        x = x[:, ::-1]
    elif name == "vflip":
        x = x[::-1]
    elif name == "rot90":
        x = np.rot90(x, -a[0])
    else:
        x = x[a[0] : a[0] + a[2], a[1] : a[1] + a[3]]
print(x.tolist())
