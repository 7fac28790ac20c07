"""You compare sums of absolute differences. The distance is Euclidean: square the differences before you add them, or another code may be the nearest.
你比较的是绝对差之和。这里用欧氏距离：先平方再求和，否则最近的码可能不同。
"""

import numpy as np

z, codebook, beta = np.array(eval(input())), np.array(eval(input())), float(input())
indices = np.argmin(np.abs(z[:, None] - codebook).sum(-1), axis=1)
z_q = codebook[indices]
print((indices.tolist(), z_q.tolist(), round(float((1 + beta) * np.mean((z - z_q) ** 2)), 4)))
