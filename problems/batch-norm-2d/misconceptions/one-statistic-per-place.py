"""You take a mean for every place of the image. All places of a channel share one: the axes are 0, 2 and 3.
你对图像的每个位置分别取均值。同一通道的所有位置共用一个：轴为 0、2、3。
"""

import numpy as np

x, gamma, beta, running_mean, running_var = (np.array(eval(input()), dtype=float) for _ in range(5))
momentum, eps, training = float(input()), float(input()), eval(input())
mean, var = running_mean[:, None, None], running_var[:, None, None]
if training:
    mean, var = x.mean(axis=0), x.var(axis=0)
    running_mean = (1 - momentum) * running_mean + momentum * mean.mean(axis=(1, 2))
    running_var = (1 - momentum) * running_var + momentum * x.var(axis=(0, 2, 3), ddof=1)
y = gamma[:, None, None] * (x - mean) / np.sqrt(var + eps) + beta[:, None, None]
print((y.round(4).tolist(), running_mean.round(4).tolist(), running_var.round(4).tolist()))
