"""You return p_g / (p_data + p_g), the probability that a point is fake. D is the probability that it is real: put p_data on top.
你返回的是 p_g / (p_data + p_g)，即该点为假的概率。D 是为真的概率：分子应是 p_data。
"""

import numpy as np

p, g = np.array(eval(input())), np.array(eval(input()))
with np.errstate(all="ignore"):
    d = np.nan_to_num(g / (p + g), nan=0.5)
    value = np.nansum(p * np.log(1 - d)) + np.nansum(g * np.log(d))
print((d.round(4).tolist(), round(float(value), 4), round(float((value + np.log(4)) / 2), 4)))
