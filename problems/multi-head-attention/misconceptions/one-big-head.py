"""You compute one attention over all d columns. Cut Q, K and V into H groups of columns and attend in each with its own weights.
你在全部 d 列上只做了一次注意力。应把 Q、K、V 切成 H 组列，每组用自己的权重各做一次。
"""

import numpy as np


def softmax(scores):
    exponentials = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def multi_head_attention(X, Wq, Wk, Wv, Wo, num_heads):
    L, d = X.shape
    num_heads = 1
    d_h = d

    def heads(W):
        return (X @ W).reshape(L, num_heads, d_h).transpose(1, 0, 2)

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
