"""You clip inside the loop, which changes the later steps. Clip once, after the last step.
你在循环内就截断了，这会影响后面的步。应在最后一步之后截断一次。
"""

import numpy as np

obs, a, betas, W, Wg, Wb, zs = [np.array(eval(input()), dtype=float) for _ in range(7)]
g, d, bars = 1 + Wg @ obs, Wb @ obs, np.cumprod(1 - betas)
for k, t in enumerate(range(len(betas) - 1, -1, -1)):
    a = (a - betas[t] / np.sqrt(1 - bars[t]) * (g * (a @ W.T) + d)) / np.sqrt(1 - betas[t])
    a = np.clip(a + (t > 0) * np.sqrt(betas[t]) * zs[k], -1, 1)
print(a.round(4).tolist())
