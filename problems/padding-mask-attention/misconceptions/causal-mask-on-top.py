"""You add a causal mask. BERT is bidirectional: every token sees all tokens.
你加了因果掩码。BERT 是双向的：每个 token 都能看到所有 token。
"""

import numpy as np


def bert_self_attention(x, attention_mask, Wq, Wk, Wv, num_heads):
    batch, length, d = x.shape
    Q, K, V = ((x @ W).reshape(batch, length, num_heads, d // num_heads).transpose(0, 2, 1, 3) for W in (Wq, Wk, Wv))
    scores = Q @ K.transpose(0, 1, 3, 2) / np.sqrt(d / num_heads)
    scores = np.where((attention_mask[:, None, None, :] * np.tri(length)) == 1, scores, -np.inf)
    scores = np.where(np.isinf(scores.max(axis=3, keepdims=True)), 0.0, scores)
    weights = np.exp(scores - scores.max(axis=3, keepdims=True))
    weights = weights / weights.sum(axis=3, keepdims=True)
    return (weights @ V).transpose(0, 2, 1, 3).reshape(batch, length, d)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    print(np.round(bert_self_attention(*arrays, int(input())), 4).tolist())
