"""You exchanged the FiLM weights: Wg gives the scale 1 + Wg obs, Wb the shift Wb obs.
你把 FiLM 的两个权重弄反了：Wg 给出缩放 1 + Wg obs，Wb 给出平移 Wb obs。
"""

import numpy as np

obs, a, betas, W, Wg, Wb, zs = [np.array(eval(input()), dtype=float) for _ in range(7)]
g, d, bars = 1 + Wb @ obs, Wg @ obs, np.cumprod(1 - betas)
for k, t in enumerate(range(len(betas) - 1, -1, -1)):
    a = (a - betas[t] / np.sqrt(1 - bars[t]) * (g * (a @ W.T) + d)) / np.sqrt(1 - betas[t])
    a = a + (t > 0) * np.sqrt(betas[t]) * zs[k]
print(np.clip(a, -1, 1).round(4).tolist())
