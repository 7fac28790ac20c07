"""Your sigma lacks the factor sqrt(1 - abar_t / abar_prev), the size of the step. The shorter the step, the less noise is drawn afresh.
你的 sigma 少了因子 sqrt(1 - abar_t / abar_prev)，即步长的影响。步子越小，重新采样的噪声越少。
"""

import numpy as np

x, e, a, p, eta, z = np.array(eval(input())), np.array(eval(input())), float(input()), float(input()), float(input()), np.array(eval(input()))
x0 = (x - np.sqrt(1 - a) * e) / np.sqrt(a)
s = eta * np.sqrt((1 - p) / (1 - a))
print((np.sqrt(p) * x0 + np.sqrt(np.maximum(1 - p - s**2, 0)) * e + s * z).round(4).tolist())
