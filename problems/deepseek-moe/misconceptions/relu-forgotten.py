"""You leave out the relu of the experts. Without it an expert is only linear.
你漏掉了专家里的 relu。没有它，专家只是线性变换。
"""

import numpy as np

x, centroids, routed, shared = (np.array(eval(input()), dtype=float) for _ in range(4))
top_k = int(input())
s = 1 / (1 + np.exp(-x @ centroids.T))
chosen = np.sort(np.argsort(-s, axis=1)[:, :top_k], axis=1)
y = x.copy()
for n, u in enumerate(x):
    for W in shared:
        y[n] += u @ W
    gates = s[n, chosen[n]] / s[n, chosen[n]].sum()
    for g, i in zip(gates, chosen[n]):
        y[n] += g * u @ routed[i]
print((y.round(4).tolist(), chosen.tolist()))
