"""Your softmax runs over the queries. The weights of one query over the keys sum to 1.
你的 softmax 沿 query 轴。每个 query 对各 key 的权重之和应为 1。
"""

import numpy as np


def bert_self_attention(x, attention_mask, Wq, Wk, Wv, num_heads):
    batch, length, d = x.shape
    Q, K, V = ((x @ W).reshape(batch, length, num_heads, d // num_heads).transpose(0, 2, 1, 3) for W in (Wq, Wk, Wv))
    scores = Q @ K.transpose(0, 1, 3, 2) / np.sqrt(d / num_heads)
    scores = np.where(attention_mask[:, None, None, :] == 1, scores, -np.inf)
    weights = np.exp(scores)
    weights = weights / np.maximum(weights.sum(axis=2, keepdims=True), 1e-300)
    return (weights @ V).transpose(0, 2, 1, 3).reshape(batch, length, d)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    print(np.round(bert_self_attention(*arrays, int(input())), 4).tolist())
