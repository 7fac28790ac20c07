"""You tile the key/value heads, 0, 1, 0, 1. Neighbouring query heads share: repeat each head, 0, 0, 1, 1.
你把键/值头整体平铺成 0, 1, 0, 1。相邻的查询头共用：应逐个重复成 0, 0, 1, 1。
"""

import numpy as np

Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
causal = eval(input())
heads, length, d = Q.shape
group = heads // len(K)
K, V = np.tile(K, (group, 1, 1)), np.tile(V, (group, 1, 1))
scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d)
if causal:
    scores = np.where(np.tril(np.ones((length, length), dtype=bool)), scores, -np.inf)
weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
weights /= weights.sum(axis=-1, keepdims=True)
print((weights @ V).round(4).tolist())
