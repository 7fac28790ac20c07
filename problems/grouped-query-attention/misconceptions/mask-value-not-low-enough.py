"""You add a number to the scores of later positions that is too small: a high score is still above the visible ones. Use -inf (or -1e9).
你给后面位置的分数加上的数不够小，高分减去它之后仍可能超过可见的分数。应使用 -inf（或 -1e9）。
"""

import numpy as np


def softmax(scores):
    exponentials = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def grouped_query_attention(Q, K, V, causal):
    """Attention whose query heads share key/value heads in groups of neighbours.

    Q: (H_q, L, d), K, V: (H_kv, L, d), H_kv divides H_q. Returns (H_q, L, d).
    """
    n_heads, length, d = Q.shape
    group = n_heads // len(K)
    keys, values = np.repeat(K, group, axis=0), np.repeat(V, group, axis=0)
    scores = Q @ keys.transpose(0, 2, 1) / np.sqrt(d)
    if causal:
        scores = scores - 100.0 * (1 - np.tri(length))
    return softmax(scores) @ values


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(np.round(grouped_query_attention(Q, K, V, eval(input())), 4).tolist())
