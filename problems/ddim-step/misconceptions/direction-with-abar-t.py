"""Your direction term uses 1 - abar_t, the noise of the present step. At the earlier level there is less: sqrt(1 - abar_prev - sigma^2).
你的方向项用了 1 - abar_t，即当前步的噪声。更早的水平噪声更少：sqrt(1 - abar_prev - sigma^2)。
"""

import numpy as np

x, e, a, p, eta, z = np.array(eval(input())), np.array(eval(input())), float(input()), float(input()), float(input()), np.array(eval(input()))
x0 = (x - np.sqrt(1 - a) * e) / np.sqrt(a)
s = eta * np.sqrt((1 - p) / (1 - a)) * np.sqrt(1 - a / p)
print((np.sqrt(p) * x0 + np.sqrt(1 - a - s**2) * e + s * z).round(4).tolist())
