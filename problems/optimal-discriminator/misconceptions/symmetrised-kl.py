"""You average KL(p_data, p_g) and KL(p_g, p_data). The Jensen-Shannon divergence compares each with the mixture m = (p_data + p_g) / 2, which keeps it finite.
你对 KL(p_data, p_g) 与 KL(p_g, p_data) 取了平均。JS 散度是把两者分别与混合分布 m = (p_data + p_g) / 2 比较，这样才恒为有限值。
"""

import numpy as np

p, g = np.array(eval(input())), np.array(eval(input()))
with np.errstate(all="ignore"):
    d = np.nan_to_num(p / (p + g), nan=0.5)
    value = np.nansum(p * np.log(d)) + np.nansum(g * np.log(1 - d))
    jeffreys = (np.nansum(p * np.log(p / g)) + np.nansum(g * np.log(g / p))) / 2
print((d.round(4).tolist(), round(float(value), 4), round(float(jeffreys), 4)))
