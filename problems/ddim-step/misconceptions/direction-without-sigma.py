"""You add fresh noise without taking it from the direction term, so the variance grows. The coefficient of eps is sqrt(1 - abar_prev - sigma^2).
你加了新噪声，却没有从方向项里扣除，总方差变大了。eps 的系数应为 sqrt(1 - abar_prev - sigma^2)。
"""

import numpy as np

x, e, a, p, eta, z = np.array(eval(input())), np.array(eval(input())), float(input()), float(input()), float(input()), np.array(eval(input()))
x0 = (x - np.sqrt(1 - a) * e) / np.sqrt(a)
s = eta * np.sqrt((1 - p) / (1 - a)) * np.sqrt(1 - a / p)
print((np.sqrt(p) * x0 + np.sqrt(1 - p) * e + s * z).round(4).tolist())
