"""exp overflows for scores above 709. Subtract each row's maximum before the exponential: it cancels in the quotient.
分数大于 709 时 exp 会溢出。取指数之前应减去每行的最大值，它在相除时会约掉。
kind: stability
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
weights = np.exp(scores)
weights /= weights.sum(axis=-1, keepdims=True)
print((weights @ V).round(4).tolist())
