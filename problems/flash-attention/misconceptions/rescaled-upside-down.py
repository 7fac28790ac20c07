"""Your factor is exp(m' - m). Going to a greater maximum makes old terms smaller: the factor is exp(m - m').
你的因子是 exp(m' - m)。最大值变大时旧项应变小：因子是 exp(m - m')。
"""

import numpy as np


def flash_attention(Q, K, V, block_size, causal):
    m = np.full(len(Q), -np.inf)
    l = np.zeros(len(Q))
    o = np.zeros((len(Q), V.shape[1]))
    maxima = []
    for start in range(0, len(K), block_size):
        scores = Q @ K[start : start + block_size].T / np.sqrt(Q.shape[1])
        if causal:
            keys = start + np.arange(scores.shape[1])
            scores = np.where(keys[None, :] <= np.arange(len(Q))[:, None], scores, -np.inf)
        new_m = np.maximum(m, scores.max(axis=1))
        p = np.exp(scores - new_m[:, None])
        correction = np.where(np.isinf(m), 0.0, np.exp(new_m - np.where(np.isinf(m), new_m, m)))
        l = l * correction + p.sum(axis=1)
        o = o * correction[:, None] + p @ V[start : start + block_size]
        m = new_m
        maxima.append(m)
    return o / l[:, None], m + np.log(l), np.array(maxima)


if __name__ == "__main__":
    Q, K, V = [np.array(eval(input()), dtype=float) for _ in range(3)]
    block_size = int(input())
    causal = eval(input())
    print(tuple(array.round(4).tolist() for array in flash_attention(Q, K, V, block_size, causal)))
