"""You scale the noise with 1 - alpha_bar. That is its variance: the coefficient is the standard deviation, sqrt(1 - alpha_bar).
你用 1 - alpha_bar 缩放噪声。那是方差，系数应是标准差 sqrt(1 - alpha_bar)。
"""

import numpy as np

x0, t, betas, noise = np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = np.cumprod(1 - betas)[t - 1]
print((np.sqrt(a) * x0 + (1 - a) * noise).round(4).tolist())
