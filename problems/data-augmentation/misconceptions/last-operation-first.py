"""You apply the list from its end, as composed functions are written. Here the first tuple is applied first, each to the result of the one before.
你从列表末尾开始执行，就像复合函数的写法那样。本题中第一个元组最先执行，后一个作用在前一个的结果上。
"""

import numpy as np

x = np.array(eval(input()))
for name, *a in eval(input())[::-1]:
    if name == "hflip":
        x = x[:, ::-1]
    elif name == "vflip":
        x = x[::-1]
    elif name == "rot90":
        x = np.rot90(x, a[0])
    else:
        x = x[a[0] : a[0] + a[2], a[1] : a[1] + a[3]]
print(x.tolist())
