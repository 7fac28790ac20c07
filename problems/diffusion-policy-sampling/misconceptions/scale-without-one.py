"""Your FiLM scale lacks the 1. The condition modifies the features, it does not replace them: gamma = 1 + Wg obs.
你的 FiLM 缩放少了 1。条件是对特征做修正，而不是取代它：gamma = 1 + Wg obs。
"""

import numpy as np

obs, a, betas, W, Wg, Wb, zs = [np.array(eval(input()), dtype=float) for _ in range(7)]
g, d, bars = Wg @ obs, Wb @ obs, np.cumprod(1 - betas)
for k, t in enumerate(range(len(betas) - 1, -1, -1)):
    a = (a - betas[t] / np.sqrt(1 - bars[t]) * (g * (a @ W.T) + d)) / np.sqrt(1 - betas[t])
    a = a + (t > 0) * np.sqrt(betas[t]) * zs[k]
print(np.clip(a, -1, 1).round(4).tolist())
