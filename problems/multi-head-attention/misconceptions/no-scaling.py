"""You leave out the division by sqrt(d_h). Without it the scores grow with the width of a head and the softmax saturates.
你没有除以 sqrt(d_h)。不缩放的话，分数随每头维度增大，softmax 会饱和。
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
    weights = softmax(Q @ K.transpose(0, 2, 1))
    return (weights @ V).transpose(1, 0, 2).reshape(L, d) @ Wo


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    Wo = np.array(eval(input()), dtype=float)
    num_heads = int(input())
    print(np.round(multi_head_attention(X, Wq, Wk, Wv, Wo, num_heads), 4).tolist())
