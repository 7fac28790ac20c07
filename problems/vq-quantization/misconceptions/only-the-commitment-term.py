"""Your loss is only beta times the squared error. Add the codebook term with weight 1: without it the codes would never move.
你的损失只有 beta 乘均方误差。还要加上权重为 1 的码本项：没有它，码向量永远不会移动。
"""

import numpy as np

z, codebook, beta = np.array(eval(input())), np.array(eval(input())), float(input())
indices = np.argmin(((z[:, None] - codebook) ** 2).sum(-1), axis=1)
z_q = codebook[indices]
print((indices.tolist(), z_q.tolist(), round(float(beta * np.mean((z - z_q) ** 2)), 4)))
