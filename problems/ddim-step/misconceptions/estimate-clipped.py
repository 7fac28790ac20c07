"""You clip the estimate of x_0 to [-1, 1]. Image models often do, but this exercise does not: use it as it is.
你把 x_0 的估计截断到 [-1, 1]。图像模型常这么做，但本题不做截断：直接使用。
"""

import numpy as np

x, e, a, p, eta, z = np.array(eval(input())), np.array(eval(input())), float(input()), float(input()), float(input()), np.array(eval(input()))
x0 = np.clip((x - np.sqrt(1 - a) * e) / np.sqrt(a), -1, 1)
s = eta * np.sqrt((1 - p) / (1 - a)) * np.sqrt(1 - a / p)
print((np.sqrt(p) * x0 + np.sqrt(1 - p - s**2) * e + s * z).round(4).tolist())
