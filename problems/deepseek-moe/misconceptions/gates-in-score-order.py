"""You pair the gates in order of score with the experts in order of id. Take each gate at its own expert's id.
你把按分数排序的门控配给了按编号排序的专家。每个门控应按其专家的编号取。
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
    gates = np.sort(s[n])[::-1][:top_k] / np.sort(s[n])[-top_k:].sum()
    for g, i in zip(gates, chosen[n]):
        y[n] += g * np.maximum(u @ routed[i], 0)
print((y.round(4).tolist(), chosen.tolist()))
