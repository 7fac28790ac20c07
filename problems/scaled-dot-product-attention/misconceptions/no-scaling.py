"""You leave out the division by sqrt(d_k). Without it scores grow with the width and the softmax saturates.
你没有除以 sqrt(d_k)。不缩放的话，分数随维度增大，softmax 会饱和。
"""

import numpy as np


def scaled_dot_product_attention(Q, K, V, mask=None):
    scores = Q @ K.T
    if mask is not None:
        scores = np.where(np.array(mask) == 1, scores, -np.inf)
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
