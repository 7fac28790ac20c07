"""You run the steps from 1 to T. Denoising starts at the noisiest step: t = T first, with the last beta.
你按 1 到 T 的顺序去噪。去噪应从噪声最大的一步开始：先 t = T，用最后一个 beta。
"""

import numpy as np

obs, a, betas, W, Wg, Wb, zs = [np.array(eval(input()), dtype=float) for _ in range(7)]
g, d, bars = 1 + Wg @ obs, Wb @ obs, np.cumprod(1 - betas)
for t in range(len(betas)):
    a = (a - betas[t] / np.sqrt(1 - bars[t]) * (g * (a @ W.T) + d)) / np.sqrt(1 - betas[t])
    a = a + (t < len(betas) - 1) * np.sqrt(betas[t]) * zs[t]
print(np.clip(a, -1, 1).round(4).tolist())
