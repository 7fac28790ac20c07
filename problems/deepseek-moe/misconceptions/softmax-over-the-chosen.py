"""You take a softmax over the chosen experts, as Mixtral does. The gates are the sigmoids themselves divided by their sum.
你对选中的专家做了 softmax（Mixtral 的做法）。门控是 sigmoid 值本身除以它们的和。
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
    e = np.exp((centroids @ u)[chosen[n]])
    gates = e / e.sum()
    for g, i in zip(gates, chosen[n]):
        y[n] += g * np.maximum(u @ routed[i], 0)
print((y.round(4).tolist(), chosen.tolist()))
