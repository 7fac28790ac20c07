"""Your loop over range(k) makes no turn at all for a negative k. Reduce it first: k % 4 is between 0 and 3 in Python, and -1 becomes 3.
k 为负时你的 range(k) 循环一次也不执行。先取模：Python 中 k % 4 总在 0 到 3 之间，-1 会变成 3。
"""

import numpy as np

x = np.array(eval(input()))
for name, *a in eval(input()):
    if name == "hflip":
        x = x[:, ::-1]
    elif name == "vflip":
        x = x[::-1]
    elif name == "rot90":
        for _ in range(a[0]):
            x = np.rot90(x)
    else:
        x = x[a[0] : a[0] + a[2], a[1] : a[1] + a[3]]
print(x.tolist())
