"""You sum over the dimensions before averaging over the examples. The loss is the mean over all N * D entries.
你先对维度求和，再对样本取平均。损失应对全部 N * D 个元素取平均。
"""

import numpy as np

x0, t, betas, noise, W, b = [np.array(eval(input())) for _ in range(6)]
a = np.cumprod(1 - betas)[t - 1][:, None]
xt = np.sqrt(a) * x0 + np.sqrt(1 - a) * noise
print(round(float(((noise - xt @ W - b[t - 1]) ** 2).sum(axis=1).mean()), 4))
