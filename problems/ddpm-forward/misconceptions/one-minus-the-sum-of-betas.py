"""You take alpha_bar as 1 minus the sum of the betas. That holds only for tiny betas: the shares that remain multiply.
你把 alpha_bar 当成 1 减去 beta 之和。那只在 beta 很小时近似成立：剩余比例应相乘。
"""

import numpy as np

x0, t, betas, noise = np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = 1 - betas[:t].sum()
print((np.sqrt(a) * x0 + np.sqrt(1 - a) * noise).round(4).tolist())
