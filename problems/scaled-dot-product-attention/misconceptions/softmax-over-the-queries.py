"""You take the softmax down the columns, over the queries. Each query shares out its own attention: every row of the weights sums to 1.
你沿列（query 方向）做了 softmax。每个 query 分配自己的注意力：权重的每一行之和为 1。
"""

import numpy as np


def scaled_dot_product_attention(Q, K, V, mask=None):
    scores = Q @ K.T / np.sqrt(K.shape[1])
    if mask is not None:
        scores = np.where(np.array(mask) == 1, scores, -np.inf)
    exponentials = np.exp(scores - scores.max(axis=0, keepdims=True))
    weights = exponentials / exponentials.sum(axis=0, keepdims=True)
    return weights @ V, weights


if __name__ == "__main__":
    Q = np.array(eval(input()), dtype=float)
    K = np.array(eval(input()), dtype=float)
    V = np.array(eval(input()), dtype=float)
    mask = eval(input())
    output, weights = scaled_dot_product_attention(Q, K, V, mask)
    print((np.round(output, 4).tolist(), np.round(weights, 4).tolist()))
