"""You noise with alpha_t of the single step. From x_0 to x_t it takes all steps: alpha_bar_t is the product of 1 - beta up to t.
你只用了单步的 alpha_t 加噪。从 x_0 到 x_t 要经过所有步：alpha_bar_t 是直到 t 的 1 - beta 之积。
"""

import numpy as np

x0, t, betas, noise, W, b = [np.array(eval(input())) for _ in range(6)]
a = (1 - betas)[t - 1][:, None]
xt = np.sqrt(a) * x0 + np.sqrt(1 - a) * noise
print(round(float(np.mean((noise - xt @ W - b[t - 1]) ** 2)), 4))
