"""You divide the gates by the sum over all experts. Divide by the sum over the chosen, so that they sum to 1.
你把门控除以了全部专家之和。应除以选中专家之和，使它们加起来为 1。
"""

import numpy as np

x, centroids, routed, shared = (np.array(eval(input()), dtype=float) for _ in range(4))
top_k = int(input())
s = 1 / (1 + np.exp(-x @ centroids.T))
chosen = np.sort(np.argsort(-s, axis=1)[:, :top_k], axis=1)
y = x.copy()
for n, u in enumerate(x):
    for W in shared:
        y[n] += np.maximum(u @ W, 0)
    gates = s[n, chosen[n]] / s[n].sum()
    for g, i in zip(gates, chosen[n]):
        y[n] += g * np.maximum(u @ routed[i], 0)
print((y.round(4).tolist(), chosen.tolist()))
