"""You fill the first rows up with zero keys, and they take part in the softmax. The first queries just have fewer keys.
你给最前面的行补了零键，它们参与了 softmax。最前面的查询只是键较少。
"""

import numpy as np


def sliding_window_attention(Q, K, V, window):
    length, d = Q.shape
    i, j = np.arange(length)[:, None], np.arange(length)
    allowed = (j <= i) & (j > i - window)
    scores = np.where(allowed, Q @ K.T / np.sqrt(d), -np.inf)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    return weights @ V / (weights.sum(axis=1, keepdims=True) + np.maximum(window - 1 - i, 0) * np.exp(-scores.max(axis=1, keepdims=True))), allowed.sum()


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    output, pairs = sliding_window_attention(Q, K, V, int(input()))
    print((output.round(4).tolist(), int(pairs)))
