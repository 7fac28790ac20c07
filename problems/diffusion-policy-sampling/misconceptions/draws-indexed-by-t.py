"""You take the draws by t. They are listed in the order of use: the first pass, with t = T, uses zs[0].
你按 t 取噪声。噪声是按使用顺序排列的：第一次循环（t = T）用 zs[0]。
"""

import numpy as np

obs, a, betas, W, Wg, Wb, zs = [np.array(eval(input()), dtype=float) for _ in range(7)]
g, d, bars = 1 + Wg @ obs, Wb @ obs, np.cumprod(1 - betas)
for t in range(len(betas) - 1, -1, -1):
    a = (a - betas[t] / np.sqrt(1 - bars[t]) * (g * (a @ W.T) + d)) / np.sqrt(1 - betas[t])
    a = a + (t > 0) * np.sqrt(betas[t]) * zs[t]
print(np.clip(a, -1, 1).round(4).tolist())
