"""You do not clip the result. Normalised actions lie in [-1, 1], and the robot must not be sent anything beyond: clip after the last step.
你没有截断结果。归一化后的动作应在 [-1, 1] 内，不能把超出范围的指令发给机器人：最后一步之后要截断。
"""

import numpy as np

obs, a, betas, W, Wg, Wb, zs = [np.array(eval(input()), dtype=float) for _ in range(7)]
g, d, bars = 1 + Wg @ obs, Wb @ obs, np.cumprod(1 - betas)
for k, t in enumerate(range(len(betas) - 1, -1, -1)):
    a = (a - betas[t] / np.sqrt(1 - bars[t]) * (g * (a @ W.T) + d)) / np.sqrt(1 - betas[t])
    a = a + (t > 0) * np.sqrt(betas[t]) * zs[k]
print(a.round(4).tolist())
