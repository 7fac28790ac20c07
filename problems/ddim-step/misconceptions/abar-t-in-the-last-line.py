"""You rescale the estimate with sqrt(abar_t), back to where you came from. The new sample lies at the earlier level: sqrt(abar_prev).
你用 sqrt(abar_t) 缩放估计值，又回到了原来的水平。新样本处在更早的噪声水平：应用 sqrt(abar_prev)。
"""

import numpy as np

x, e, a, p, eta, z = np.array(eval(input())), np.array(eval(input())), float(input()), float(input()), float(input()), np.array(eval(input()))
x0 = (x - np.sqrt(1 - a) * e) / np.sqrt(a)
s = eta * np.sqrt((1 - p) / (1 - a)) * np.sqrt(1 - a / p)
print((np.sqrt(a) * x0 + np.sqrt(1 - p - s**2) * e + s * z).round(4).tolist())
