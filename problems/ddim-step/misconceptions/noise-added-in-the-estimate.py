"""You add the predicted noise in the estimate of x_0. x_t is signal plus noise: subtract sqrt(1 - abar_t) * eps before dividing.
你在估计 x_0 时把预测噪声加了上去。x_t 是信号加噪声：应先减去 sqrt(1 - abar_t) * eps 再除。
"""

import numpy as np

x, e, a, p, eta, z = np.array(eval(input())), np.array(eval(input())), float(input()), float(input()), float(input()), np.array(eval(input()))
x0 = (x + np.sqrt(1 - a) * e) / np.sqrt(a)
s = eta * np.sqrt((1 - p) / (1 - a)) * np.sqrt(1 - a / p)
print((np.sqrt(p) * x0 + np.sqrt(1 - p - s**2) * e + s * z).round(4).tolist())
