"""You noise every example to the step of the first. Each example has its own step: index alpha_bar and b with the whole list t.
你把所有样本都加噪到了第一个样本的时间步。每个样本有自己的时间步：用整个列表 t 去索引 alpha_bar 和 b。
"""

import numpy as np

x0, t, betas, noise, W, b = [np.array(eval(input())) for _ in range(6)]
a = np.cumprod(1 - betas)[t[0] - 1]
xt = np.sqrt(a) * x0 + np.sqrt(1 - a) * noise
print(round(float(np.mean((noise - xt @ W - b[t[0] - 1]) ** 2)), 4))
