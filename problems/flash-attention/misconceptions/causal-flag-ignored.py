"""You ignore the causal flag. If it is True, query i sees the keys j <= i only.
你忽略了 causal。它为 True 时，查询 i 只能看到 j <= i 的键。
"""

import numpy as np


def flash_attention(Q, K, V, block_size, causal):
    m = np.full(len(Q), -np.inf)
    l = np.zeros(len(Q))
    o = np.zeros((len(Q), V.shape[1]))
    maxima = []
    for start in range(0, len(K), block_size):
        scores = Q @ K[start : start + block_size].T / np.sqrt(Q.shape[1])
        if False:
            keys = start + np.arange(scores.shape[1])
            scores = np.where(keys[None, :] <= np.arange(len(Q))[:, None], scores, -np.inf)
        new_m = np.maximum(m, scores.max(axis=1))
        p = np.exp(scores - new_m[:, None])
        correction = np.exp(m - new_m)
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
