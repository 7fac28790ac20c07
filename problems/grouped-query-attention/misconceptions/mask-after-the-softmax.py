"""You set weights to 0 after the softmax, so they no longer sum to 1. Mask the scores with -inf before it.
你在 softmax 之后才把权重置 0，和不再是 1。应在 softmax 之前把分数设为 -inf。
"""

import numpy as np

Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
causal = eval(input())
heads, length, d = Q.shape
group = heads // len(K)
K, V = np.repeat(K, group, axis=0), np.repeat(V, group, axis=0)
scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d)
weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
weights /= weights.sum(axis=-1, keepdims=True)
if causal:
    weights = np.tril(weights)
print((weights @ V).round(4).tolist())
