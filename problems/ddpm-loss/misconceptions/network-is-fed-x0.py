"""You feed the network the clean data. It must find the noise in x_t: build x_t from x_0 and the noise first.
你把干净数据送进了网络。它要从 x_t 中找出噪声：先由 x_0 和噪声构造 x_t。
"""

import numpy as np

x0, t, betas, noise, W, b = [np.array(eval(input())) for _ in range(6)]
print(round(float(np.mean((noise - x0 @ W - b[t - 1]) ** 2)), 4))
