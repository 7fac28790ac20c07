"""You use t as a 0-based index, one step too many. t = 1 is one step of noise: take entry t - 1 of the running product.
你把 t 当作从 0 开始的下标，多走了一步。t = 1 表示一步噪声：应取累乘数组下标 t - 1 的元素。
"""

import numpy as np

x0, t, betas, noise = np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = np.cumprod(1 - betas)[t]
print((np.sqrt(a) * x0 + np.sqrt(1 - a) * noise).round(4).tolist())
