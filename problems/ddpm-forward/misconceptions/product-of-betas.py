"""You multiply the betas. alpha_bar is the product of what each step keeps, 1 - beta.
你累乘的是 beta。alpha_bar 是每一步保留比例 1 - beta 的乘积。
"""

import numpy as np

x0, t, betas, noise = np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = np.cumprod(betas)[t - 1]
print((np.sqrt(a) * x0 + np.sqrt(1 - a) * noise).round(4).tolist())
