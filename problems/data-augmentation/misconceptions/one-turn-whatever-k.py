"""You make one quarter turn whatever k is. Turn k times; k = 2 is half a turn, k = 4 changes nothing, a negative k turns clockwise.
无论 k 是多少你都只转了一次。应转 k 次：k = 2 转半圈，k = 4 不变，k 为负则顺时针转。
"""

import numpy as np

x = np.array(eval(input()))
for name, *a in eval(input()):
    if name == "hflip":
        x = x[:, ::-1]
    elif name == "vflip":
        x = x[::-1]
    elif name == "rot90":
        x = np.rot90(x)
    else:
        x = x[a[0] : a[0] + a[2], a[1] : a[1] + a[3]]
print(x.tolist())
