"""Your mask lets each position see the later ones. Keep the lower triangle: j <= i.
你的掩码让每个位置看到了后面的位置。应保留下三角：j <= i。
"""

import numpy as np

Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
causal = eval(input())
heads, length, d = Q.shape
group = heads // len(K)
K, V = np.repeat(K, group, axis=0), np.repeat(V, group, axis=0)
scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d)
if causal:
    scores = np.where(np.triu(np.ones((length, length), dtype=bool)), scores, -np.inf)
weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
weights /= weights.sum(axis=-1, keepdims=True)
print((weights @ V).round(4).tolist())
