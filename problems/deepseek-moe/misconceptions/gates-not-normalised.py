"""You use the sigmoids as gates without normalising them. Divide by their sum over the chosen experts.
你直接用 sigmoid 作门控，没有归一化。应除以选中专家的 sigmoid 之和。
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
    gates = s[n, chosen[n]]
    for g, i in zip(gates, chosen[n]):
        y[n] += g * np.maximum(u @ routed[i], 0)
print((y.round(4).tolist(), chosen.tolist()))
