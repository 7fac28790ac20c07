"""Your divergence lacks the factor 1/2. JSD is the average of the two KL divergences to the mixture, not their sum.
你的 JS 散度少了因子 1/2。JSD 是到混合分布的两个 KL 散度的平均，不是和。
"""

import numpy as np

p, g = np.array(eval(input())), np.array(eval(input()))
with np.errstate(all="ignore"):
    d = np.nan_to_num(p / (p + g), nan=0.5)
    value = np.nansum(p * np.log(d)) + np.nansum(g * np.log(1 - d))
print((d.round(4).tolist(), round(float(value), 4), round(float(value + np.log(4)), 4)))
