"""exp of a large score overflows and inf / inf is nan. Subtract the largest score of each row first: the factor cancels.
分数很大时 exp 溢出，inf / inf 得到 nan。应先减去每行的最大分数：该因子会约掉。
kind: stability
"""

import numpy as np


def scaled_dot_product_attention(Q, K, V, mask=None):
    scores = Q @ K.T / np.sqrt(K.shape[1])
    if mask is not None:
        scores = np.where(np.array(mask) == 1, scores, -np.inf)
    exponentials = np.exp(scores)
    weights = exponentials / exponentials.sum(axis=1, keepdims=True)
    return weights @ V, weights


if __name__ == "__main__":
    Q = np.array(eval(input()), dtype=float)
    K = np.array(eval(input()), dtype=float)
    V = np.array(eval(input()), dtype=float)
    mask = eval(input())
    output, weights = scaled_dot_product_attention(Q, K, V, mask)
    print((np.round(output, 4).tolist(), np.round(weights, 4).tolist()))
