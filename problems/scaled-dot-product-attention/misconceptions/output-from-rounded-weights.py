"""You round the weights before you average the values. Large values magnify the rounding error: use the weights as they are, and round only what is printed.
你先对权重取舍，再对 value 求平均。value 较大时，舍入误差会被放大：应使用原来的权重，只对打印的数取舍。
"""

import numpy as np


def scaled_dot_product_attention(Q, K, V, mask=None):
    scores = Q @ K.T / np.sqrt(K.shape[1])
    if mask is not None:
        scores = np.where(np.array(mask) == 1, scores, -np.inf)
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = exponentials / exponentials.sum(axis=1, keepdims=True)
    weights = np.round(weights, 4)
    return weights @ V, weights


if __name__ == "__main__":
    Q = np.array(eval(input()), dtype=float)
    K = np.array(eval(input()), dtype=float)
    V = np.array(eval(input()), dtype=float)
    mask = eval(input())
    output, weights = scaled_dot_product_attention(Q, K, V, mask)
    print((output.tolist(), weights.tolist()))
