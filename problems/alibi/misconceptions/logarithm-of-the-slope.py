"""Your bias is the logarithm of the slope times the distance. The slope itself is meant.
你的偏置用了斜率的对数乘距离。应使用斜率本身。
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
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d) + np.log2(slopes)[:, None, None] * (i - j)
    scores = np.where(j <= i, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=2, keepdims=True))
    return slopes, weights @ V / weights.sum(axis=2, keepdims=True)


if __name__ == "__main__":
    slopes, output = alibi(*(np.array(eval(input()), dtype=float) for _ in range(3)))
    print((slopes.round(4).tolist(), output.round(4).tolist()))
