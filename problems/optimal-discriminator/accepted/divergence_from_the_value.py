import numpy as np

p, g = np.array(eval(input())), np.array(eval(input()))
with np.errstate(all="ignore"):
    d = np.nan_to_num(p / (p + g), nan=0.5)
    value = np.nansum(p * np.log(d)) + np.nansum(g * np.log(1 - d))
print((d, value, (value + np.log(4)) / 2))
