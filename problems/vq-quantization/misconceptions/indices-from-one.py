"""You count the codes from 1. Indices start at 0, as the rows of the codebook do.
你的下标从 1 开始。下标应从 0 开始，与码本的行号一致。
"""

import numpy as np

z, codebook, beta = np.array(eval(input())), np.array(eval(input())), float(input())
indices = np.argmin(((z[:, None] - codebook) ** 2).sum(-1), axis=1)
z_q = codebook[indices]
print(((indices + 1).tolist(), z_q.tolist(), round(float((1 + beta) * np.mean((z - z_q) ** 2)), 4)))
