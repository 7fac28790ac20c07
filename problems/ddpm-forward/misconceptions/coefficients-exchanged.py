"""You exchanged the coefficients. The signal gets sqrt(alpha_bar), which shrinks with t; the noise gets sqrt(1 - alpha_bar), which grows.
你把两个系数弄反了。信号乘 sqrt(alpha_bar)，随 t 变小；噪声乘 sqrt(1 - alpha_bar)，随 t 变大。
"""

import numpy as np

x0, t, betas, noise = np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = np.cumprod(1 - betas)[t - 1]
print((np.sqrt(1 - a) * x0 + np.sqrt(a) * noise).round(4).tolist())
