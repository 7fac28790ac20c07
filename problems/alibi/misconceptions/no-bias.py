"""You compute the slopes and do not use them: that is plain causal attention.
你算了斜率却没有使用，这只是普通的因果注意力。
"""

import numpy as np


def get_slopes(num_heads):
    power = 2 ** int(np.log2(num_heads))
    slopes = [2 ** (-8 * h / power) for h in range(1, power + 1)]
    finer = [2 ** (-4 * h / power) for h in range(1, 2 * power, 2)]
    return np.array(slopes + finer[: num_heads - power])


def alibi(Q, K, V):
    heads, length, d = Q.shape
    slopes = get_slopes(heads)
    i, j = np.arange(length)[:, None], np.arange(length)
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d)
    scores = np.where(j <= i, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=2, keepdims=True))
    return slopes, weights @ V / weights.sum(axis=2, keepdims=True)


if __name__ == "__main__":
    slopes, output = alibi(*(np.array(eval(input()), dtype=float) for _ in range(3)))
    print((slopes.round(4).tolist(), output.round(4).tolist()))
