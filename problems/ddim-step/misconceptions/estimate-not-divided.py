"""Your estimate of x_0 lacks the division by sqrt(abar_t). The forward process shrank the signal by that factor: undo it.
你对 x_0 的估计没有除以 sqrt(abar_t)。前向过程把信号缩小了这个倍数：应还原回来。
"""

import numpy as np

x, e, a, p, eta, z = np.array(eval(input())), np.array(eval(input())), float(input()), float(input()), float(input()), np.array(eval(input()))
x0 = x - np.sqrt(1 - a) * e
s = eta * np.sqrt((1 - p) / (1 - a)) * np.sqrt(1 - a / p)
print((np.sqrt(p) * x0 + np.sqrt(1 - p - s**2) * e + s * z).round(4).tolist())
