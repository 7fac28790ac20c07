"""You scale x_0 with alpha_bar. The signal's coefficient is its square root: alpha_bar is a share of variance, not of amplitude.
你用 alpha_bar 缩放 x_0。信号的系数是它的平方根：alpha_bar 是方差的比例，不是幅度的比例。
"""

import numpy as np

x0, t, betas, noise = np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = np.cumprod(1 - betas)[t - 1]
print((a * x0 + np.sqrt(1 - a) * noise).round(4).tolist())
