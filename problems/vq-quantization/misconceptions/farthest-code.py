"""You take the code that is farthest away. Quantising means the nearest one: argmin of the distance, not argmax.
你取的是最远的码。量化要取最近的：对距离取 argmin，而不是 argmax。
"""

import numpy as np

z, codebook, beta = np.array(eval(input())), np.array(eval(input())), float(input())
indices = np.argmax(((z[:, None] - codebook) ** 2).sum(-1), axis=1)
z_q = codebook[indices]
print((indices.tolist(), z_q.tolist(), round(float((1 + beta) * np.mean((z - z_q) ** 2)), 4)))
