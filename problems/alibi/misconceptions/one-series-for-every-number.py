"""You use 2^(-8h/H) for every number of heads. If H is no power of two, take the series of the power below, then every second slope of the power above.
任何头数你都用 2^(-8h/H)。头数不是 2 的幂时，先取较小的幂的序列，再从较大的幂中隔一个取一个。
"""

import numpy as np


def get_slopes(num_heads):
    power = 2 ** int(np.log2(num_heads))
    slopes = [2 ** (-8 * h / power) for h in range(1, power + 1)]
    finer = [2 ** (-4 * h / power) for h in range(1, 2 * power, 2)]
    return np.array([2 ** (-8 * h / num_heads) for h in range(1, num_heads + 1)])


def alibi(Q, K, V):
    heads, length, d = Q.shape
    slopes = get_slopes(heads)
    i, j = np.arange(length)[:, None], np.arange(length)
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d) - slopes[:, None, None] * (i - j)
    scores = np.where(j <= i, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=2, keepdims=True))
    return slopes, weights @ V / weights.sum(axis=2, keepdims=True)


if __name__ == "__main__":
    slopes, output = alibi(*(np.array(eval(input()), dtype=float) for _ in range(3)))
    print((slopes.round(4).tolist(), output.round(4).tolist()))
