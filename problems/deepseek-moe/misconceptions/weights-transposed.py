"""You multiply by the transposed weights. Tokens are rows: an expert computes u W.
你乘的是转置后的权重。token 是行向量：专家计算 u W。
"""

import numpy as np

x, centroids, routed, shared = (np.array(eval(input()), dtype=float) for _ in range(4))
top_k = int(input())
s = 1 / (1 + np.exp(-x @ centroids.T))
chosen = np.sort(np.argsort(-s, axis=1)[:, :top_k], axis=1)
y = x.copy()
for n, u in enumerate(x):
    for W in shared:
        y[n] += np.maximum(W @ u, 0)
    gates = s[n, chosen[n]] / s[n, chosen[n]].sum()
    for g, i in zip(gates, chosen[n]):
        y[n] += g * np.maximum(routed[i] @ u, 0)
print((y.round(4).tolist(), chosen.tolist()))
