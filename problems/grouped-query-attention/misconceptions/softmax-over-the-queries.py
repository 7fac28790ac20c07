"""You normalise over the query positions. For each query the weights of the keys sum to 1: softmax over the last axis.
你在查询位置上做了归一化。对每个查询，各键的权重之和应为 1：softmax 取最后一轴。
"""

import numpy as np

Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
causal = eval(input())
heads, length, d = Q.shape
group = heads // len(K)
K, V = np.repeat(K, group, axis=0), np.repeat(V, group, axis=0)
scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d)
if causal:
    scores = np.where(np.tril(np.ones((length, length), dtype=bool)), scores, -np.inf)
weights = np.exp(scores - scores.max(axis=-2, keepdims=True))
weights /= weights.sum(axis=-2, keepdims=True)
print((weights @ V).round(4).tolist())
