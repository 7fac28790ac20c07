"""You choose the experts with the smallest affinity. Take the k largest.
你选了亲和度最小的专家。应取最大的 k 个。
"""

import numpy as np

x, centroids, routed, shared = (np.array(eval(input()), dtype=float) for _ in range(4))
top_k = int(input())
s = 1 / (1 + np.exp(-x @ centroids.T))
chosen = np.sort(np.argsort(s, axis=1)[:, :top_k], axis=1)
y = x.copy()
for n, u in enumerate(x):
    for W in shared:
        y[n] += np.maximum(u @ W, 0)
    gates = s[n, chosen[n]] / s[n, chosen[n]].sum()
    for g, i in zip(gates, chosen[n]):
        y[n] += g * np.maximum(u @ routed[i], 0)
print((y.round(4).tolist(), chosen.tolist()))
