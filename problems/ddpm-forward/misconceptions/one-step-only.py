"""You use the alpha of step t alone, which goes from x_{t-1} to x_t. From x_0 the steps multiply: alpha_bar_t is the product of all 1 - beta up to t.
你只用了第 t 步的 alpha，那只是从 x_{t-1} 到 x_t。从 x_0 出发各步要相乘：alpha_bar_t 是直到 t 的所有 1 - beta 之积。
"""

import numpy as np

x0, t, betas, noise = np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
alpha = 1 - betas[t - 1]
print((np.sqrt(alpha) * x0 + np.sqrt(1 - alpha) * noise).round(4).tolist())
