"""You reshape (L, d) straight to (H, L, d_h), which mixes positions. Reshape to (L, H, d_h) first, then transpose to (H, L, d_h).
你把 (L, d) 直接 reshape 成 (H, L, d_h)，位置被打乱了。应先 reshape 成 (L, H, d_h)，再转置为 (H, L, d_h)。
"""

import numpy as np


def softmax(scores):
    exponentials = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def multi_head_attention(X, Wq, Wk, Wv, Wo, num_heads):
    L, d = X.shape
    d_h = d // num_heads

    def heads(W):
        return (X @ W).reshape(num_heads, L, d_h)

    Q, K, V = heads(Wq), heads(Wk), heads(Wv)
    weights = softmax(Q @ K.transpose(0, 2, 1) / np.sqrt(d_h))
    return (weights @ V).transpose(1, 0, 2).reshape(L, d) @ Wo


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    Wo = np.array(eval(input()), dtype=float)
    num_heads = int(input())
    print(np.round(multi_head_attention(X, Wq, Wk, Wv, Wo, num_heads), 4).tolist())
