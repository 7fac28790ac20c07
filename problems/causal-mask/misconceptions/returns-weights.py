"""You print the softmax of the masked scores. The exercise stops before it: print the scores, with -inf at hidden keys.
你打印的是屏蔽之后再做 softmax 的权重。题目不做 softmax：打印分数，被屏蔽处为 -inf。
"""

import numpy as np

scores = np.array(eval(input()), dtype=float)
T_q, T_k = scores.shape[1:]
scores = np.where(np.arange(T_k) > np.arange(T_q)[:, None] + T_k - T_q, -np.inf, scores)
weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
print(np.round(weights / weights.sum(axis=-1, keepdims=True), 4).tolist())
