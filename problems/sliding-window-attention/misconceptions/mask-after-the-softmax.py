"""You mask after the softmax, so the weights of a row do not sum to 1. Mask the scores before.
你在 softmax 之后才做掩码，每行权重之和不为 1。应在之前掩盖分数。
"""

import numpy as np


def sliding_window_attention(Q, K, V, window):
    length, d = Q.shape
    i, j = np.arange(length)[:, None], np.arange(length)
    allowed = (j <= i) & (j > i - window)
    scores = Q @ K.T / np.sqrt(d)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    return (weights * allowed) @ V / weights.sum(axis=1, keepdims=True), allowed.sum()


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    output, pairs = sliding_window_attention(Q, K, V, int(input()))
    print((output.round(4).tolist(), int(pairs)))
