"""Your softmax runs over the queries. It runs over the keys of each row.
你的 softmax 沿查询方向。应沿每行的键。
"""

import numpy as np


def sliding_window_attention(Q, K, V, window):
    length, d = Q.shape
    i, j = np.arange(length)[:, None], np.arange(length)
    allowed = (j <= i) & (j > i - window)
    scores = np.where(allowed, Q @ K.T / np.sqrt(d), -1e9)
    weights = np.exp(scores - scores.max(axis=0, keepdims=True))
    weights = weights / weights.sum(axis=0)
    return weights @ V / 1, allowed.sum()


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    output, pairs = sliding_window_attention(Q, K, V, int(input()))
    print((output.round(4).tolist(), int(pairs)))
