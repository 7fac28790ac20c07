"""You reshape (H, L, d_h) straight to (L, d), so rows hold pieces of several positions. Transpose back to (L, H, d_h) before you join.
你把 (H, L, d_h) 直接 reshape 成 (L, d)，一行里混入了多个位置的片段。拼接之前应先转置回 (L, H, d_h)。
"""

import numpy as np


def softmax(scores):
    exponentials = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def multi_head_attention(X, Wq, Wk, Wv, Wo, num_heads):
    L, d = X.shape
    d_h = d // num_heads

    def heads(W):
        return (X @ W).reshape(L, num_heads, d_h).transpose(1, 0, 2)

    Q, K, V = heads(Wq), heads(Wk), heads(Wv)
    weights = softmax(Q @ K.transpose(0, 2, 1) / np.sqrt(d_h))
    return (weights @ V).reshape(L, d) @ Wo


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    Wo = np.array(eval(input()), dtype=float)
    num_heads = int(input())
    print(np.round(multi_head_attention(X, Wq, Wk, Wv, Wo, num_heads), 4).tolist())
