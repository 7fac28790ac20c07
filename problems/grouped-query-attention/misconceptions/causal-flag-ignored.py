"""You ignore the causal flag. When it is True, position i must not see positions after it: set those scores to -inf before the softmax.
你忽略了 causal 标志。为 True 时位置 i 不能看到后面的位置：应在 softmax 之前把这些分数设为 -inf。
"""

import numpy as np

Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
causal = eval(input())
heads, length, d = Q.shape
group = heads // len(K)
K, V = np.repeat(K, group, axis=0), np.repeat(V, group, axis=0)
scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d)
if False:
    scores = np.where(np.tril(np.ones((length, length), dtype=bool)), scores, -np.inf)
weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
weights /= weights.sum(axis=-1, keepdims=True)
print((weights @ V).round(4).tolist())
