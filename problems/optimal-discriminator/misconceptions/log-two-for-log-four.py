"""You recover the divergence with log 2. The relation is V = 2 JSD - log 4: both the data and the generator contribute log 2.
你用 log 2 反推散度。正确关系是 V = 2 JSD - log 4：数据和生成器各贡献一个 log 2。
"""

import numpy as np

p, g = np.array(eval(input())), np.array(eval(input()))
with np.errstate(all="ignore"):
    d = np.nan_to_num(p / (p + g), nan=0.5)
    value = np.nansum(p * np.log(d)) + np.nansum(g * np.log(1 - d))
print((d.round(4).tolist(), round(float(value), 4), round(float((value + np.log(2)) / 2), 4)))
