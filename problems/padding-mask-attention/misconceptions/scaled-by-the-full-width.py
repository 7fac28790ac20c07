"""You divide by the square root of d. Each head has d / H columns: divide by the square root of that.
你除以了 d 的平方根。每个头只有 d/H 列：应除以它的平方根。
"""

import numpy as np


def bert_self_attention(x, attention_mask, Wq, Wk, Wv, num_heads):
    batch, length, d = x.shape
    Q, K, V = ((x @ W).reshape(batch, length, num_heads, d // num_heads).transpose(0, 2, 1, 3) for W in (Wq, Wk, Wv))
    scores = Q @ K.transpose(0, 1, 3, 2) / np.sqrt(d)
    scores = np.where(attention_mask[:, None, None, :] == 1, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=3, keepdims=True))
    weights = weights / weights.sum(axis=3, keepdims=True)
    return (weights @ V).transpose(0, 2, 1, 3).reshape(batch, length, d)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    print(np.round(bert_self_attention(*arrays, int(input())), 4).tolist())
