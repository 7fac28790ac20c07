"""You hide the positions where the mask is 1. Here 1 means "may attend": put -inf where the mask is 0.
你屏蔽了掩码为 1 的位置。本题中 1 表示可以关注：应在掩码为 0 处填 -inf。
"""

import numpy as np


def scaled_dot_product_attention(Q, K, V, mask=None):
    scores = Q @ K.T / np.sqrt(K.shape[1])
    if mask is not None:
        scores = np.where(np.array(mask) == 0, scores, -np.inf)
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = exponentials / exponentials.sum(axis=1, keepdims=True)
    return weights @ V, weights


if __name__ == "__main__":
    Q = np.array(eval(input()), dtype=float)
    K = np.array(eval(input()), dtype=float)
    V = np.array(eval(input()), dtype=float)
    mask = eval(input())
    output, weights = scaled_dot_product_attention(Q, K, V, mask)
    print((np.round(output, 4).tolist(), np.round(weights, 4).tolist()))
