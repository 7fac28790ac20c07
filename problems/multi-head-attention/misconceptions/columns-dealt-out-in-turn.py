"""You give head h the columns h, h + H, h + 2H, .... Head h owns a contiguous block: columns h*d_h to (h+1)*d_h.
你把第 h、h + H、h + 2H……列分给头 h。头 h 拥有的是连续的一块：第 h*d_h 到 (h+1)*d_h 列。
"""

import numpy as np


def softmax(scores):
    exponentials = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def multi_head_attention(X, Wq, Wk, Wv, Wo, num_heads):
    L, d = X.shape
    d_h = d // num_heads

    def heads(W):
        return (X @ W).reshape(L, d_h, num_heads).transpose(2, 0, 1)

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
