"""You multiply the scores by the mask, so padding keeps the score 0, an ordinary one. Set it to minus infinity.
你用掩码去乘分数，填充处的分数变成 0，而 0 是普通的分数。应设为负无穷。
"""

import numpy as np


def bert_self_attention(x, attention_mask, Wq, Wk, Wv, num_heads):
    batch, length, d = x.shape
    Q, K, V = ((x @ W).reshape(batch, length, num_heads, d // num_heads).transpose(0, 2, 1, 3) for W in (Wq, Wk, Wv))
    scores = Q @ K.transpose(0, 1, 3, 2) / np.sqrt(d / num_heads)
    scores = scores * attention_mask[:, None, None, :]
    weights = np.exp(scores - scores.max(axis=3, keepdims=True))
    weights = weights / weights.sum(axis=3, keepdims=True)
    return (weights @ V).transpose(0, 2, 1, 3).reshape(batch, length, d)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    print(np.round(bert_self_attention(*arrays, int(input())), 4).tolist())
