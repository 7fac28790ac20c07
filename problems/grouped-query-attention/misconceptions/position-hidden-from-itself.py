"""Your mask also hides each position from itself. Position i sees the positions up to and including i.
你的掩码把位置自身也屏蔽了。位置 i 可以看到直到 i（含 i）的位置。
"""

import numpy as np

Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
causal = eval(input())
heads, length, d = Q.shape
group = heads // len(K)
K, V = np.repeat(K, group, axis=0), np.repeat(V, group, axis=0)
scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d)
if causal:
    scores = np.where(np.tril(np.ones((length, length), dtype=bool), -1) | (np.arange(length) == 0), scores, -np.inf)
weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
weights /= weights.sum(axis=-1, keepdims=True)
print((weights @ V).round(4).tolist())
