"""You exchange the two flips. hflip mirrors left and right, that is the order within each row ([:, ::-1]); vflip reverses the order of the rows ([::-1]).
你把两种翻转弄反了。hflip 是左右镜像，颠倒每一行内部的顺序（[:, ::-1]）；vflip 是上下镜像，颠倒行的顺序（[::-1]）。
"""

import numpy as np

x = np.array(eval(input()))
for name, *a in eval(input()):
    if name == "hflip":
        x = x[::-1]
    elif name == "vflip":
        x = x[:, ::-1]
    elif name == "rot90":
        x = np.rot90(x, a[0])
    else:
        x = x[a[0] : a[0] + a[2], a[1] : a[1] + a[3]]
print(x.tolist())
