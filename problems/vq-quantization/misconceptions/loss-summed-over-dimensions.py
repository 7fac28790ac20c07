"""You average the squared distances of the vectors, which sums over D. The loss is the mean over all N * D entries: divide by D as well.
你对各向量的平方距离取平均，等于对 D 求了和。损失应对全部 N * D 个元素取平均：还要除以 D。
"""

import numpy as np

z, codebook, beta = np.array(eval(input())), np.array(eval(input())), float(input())
distances = ((z[:, None] - codebook) ** 2).sum(-1)
indices = distances.argmin(axis=1)
print((indices.tolist(), codebook[indices].tolist(), round(float((1 + beta) * distances.min(axis=1).mean()), 4)))
