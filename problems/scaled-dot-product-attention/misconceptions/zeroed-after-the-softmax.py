"""You set forbidden weights to 0 after the softmax, so the rows no longer sum to 1. Set the scores to -inf before the softmax.
你在 softmax 之后才把被禁止的权重置 0，各行之和不再为 1。应在 softmax 之前把分数置为 -inf。
"""

import numpy as np


def scaled_dot_product_attention(Q, K, V, mask=None):
    scores = Q @ K.T / np.sqrt(K.shape[1])
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = exponentials / exponentials.sum(axis=1, keepdims=True)
    if mask is not None:
        weights = weights * np.array(mask)
    return weights @ V, weights


if __name__ == "__main__":
    Q = np.array(eval(input()), dtype=float)
    K = np.array(eval(input()), dtype=float)
    V = np.array(eval(input()), dtype=float)
    mask = eval(input())
    output, weights = scaled_dot_product_attention(Q, K, V, mask)
    print((np.round(output, 4).tolist(), np.round(weights, 4).tolist()))
