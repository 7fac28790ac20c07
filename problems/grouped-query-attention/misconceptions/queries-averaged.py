"""You average the queries of a group. Every query head keeps its own queries; only keys and values are shared.
你把同组的查询取了平均。每个查询头保留自己的查询，共用的只是键和值。
"""

import numpy as np

Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
causal = eval(input())
heads, length, d = Q.shape
group = heads // len(K)
Q = np.repeat(Q.reshape(-1, group, length, d).mean(axis=1), group, axis=0)
K, V = np.repeat(K, group, axis=0), np.repeat(V, group, axis=0)
scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d)
if causal:
    scores = np.where(np.tril(np.ones((length, length), dtype=bool)), scores, -np.inf)
weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
weights /= weights.sum(axis=-1, keepdims=True)
print((weights @ V).round(4).tolist())
