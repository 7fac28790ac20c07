"""You give masked keys the score -10. When the visible scores are as low, the masked keys get weight again: use -inf (or -1e9), far under any score.
你给被遮蔽的键打 -10 分。若可见的分数也这么低，被遮蔽的键又会分到权重；应使用 -inf（或 -1e9），远低于任何分数。
"""

import numpy as np

Q = np.array(eval(input()), dtype=float)
K = np.array(eval(input()), dtype=float)
V = np.array(eval(input()), dtype=float)
mask = eval(input())
scores = Q @ K.T / np.sqrt(K.shape[1])
if mask is not None:
    scores = np.where(np.array(mask) == 1, scores, -10.0)
weights = np.exp(scores - scores.max(axis=1, keepdims=True))
weights /= weights.sum(axis=1, keepdims=True)
print((np.round(weights @ V, 4).tolist(), np.round(weights, 4).tolist()))
