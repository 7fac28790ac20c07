"""You compute a @ W. The layer is applied as a @ W.T: output d is the sum of a_i * W[d][i], the row d of W with the action.
你算的是 a @ W。这一层按 a @ W.T 使用：第 d 个输出是 W 的第 d 行与动作的内积。
"""

import numpy as np

obs, a, betas, W, Wg, Wb, zs = [np.array(eval(input()), dtype=float) for _ in range(7)]
g, d, bars = 1 + Wg @ obs, Wb @ obs, np.cumprod(1 - betas)
for k, t in enumerate(range(len(betas) - 1, -1, -1)):
    a = (a - betas[t] / np.sqrt(1 - bars[t]) * (g * (a @ W) + d)) / np.sqrt(1 - betas[t])
    a = a + (t > 0) * np.sqrt(betas[t]) * zs[k]
print(np.clip(a, -1, 1).round(4).tolist())
