"""You add noise in the last step too, where nothing removes it again. At t = 1 return the mean: add sqrt(beta_t) * z only while t > 1.
最后一步你也加了噪声，之后没有机会去掉。t = 1 时应直接取均值：仅当 t > 1 时才加 sqrt(beta_t) * z。
"""

import numpy as np

obs, a, betas, W, Wg, Wb, zs = [np.array(eval(input()), dtype=float) for _ in range(7)]
g, d, bars = 1 + Wg @ obs, Wb @ obs, np.cumprod(1 - betas)
for k, t in enumerate(range(len(betas) - 1, -1, -1)):
    a = (a - betas[t] / np.sqrt(1 - bars[t]) * (g * (a @ W.T) + d)) / np.sqrt(1 - betas[t])
    a = a + np.sqrt(betas[t]) * zs[k]
print(np.clip(a, -1, 1).round(4).tolist())
