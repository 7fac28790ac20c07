"""You use a softmax over all experts without normalising the chosen ones, as DeepSeek-V2 does. Here the affinity is a sigmoid, divided by the sum over the chosen.
你对全部专家做 softmax 且不再归一化（DeepSeek-V2 的做法）。本题亲和度用 sigmoid，再除以选中专家之和。
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
    e = np.exp(centroids @ u)
    gates = (e / e.sum())[chosen[n]]
    for g, i in zip(gates, chosen[n]):
        y[n] += g * np.maximum(u @ routed[i], 0)
print((y.round(4).tolist(), chosen.tolist()))
