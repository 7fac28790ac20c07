"""You use the steps as 0-based indices, one step too far (and around the end for t = T). Step t is entry t - 1 of alpha_bar and of b.
你把时间步当作从 0 开始的下标，多走了一步（t = T 时还绕回了开头）。第 t 步对应 alpha_bar 和 b 下标 t - 1 的元素。
"""

import numpy as np

x0, t, betas, noise, W, b = [np.array(eval(input())) for _ in range(6)]
index = t % len(betas)
a = np.cumprod(1 - betas)[index][:, None]
xt = np.sqrt(a) * x0 + np.sqrt(1 - a) * noise
print(round(float(np.mean((noise - xt @ W - b[index]) ** 2)), 4))
