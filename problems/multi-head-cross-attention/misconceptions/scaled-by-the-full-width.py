"""You divide by the root of d. Each head has width d/H: divide by the root of d/H.
你除以了 √d。每个头的宽度是 d/H，应除以 √(d/H)。
"""

import numpy as np


def multi_head_cross_attention(x, memory, Wq, Wk, Wv, Wo, num_heads, key_padding_mask, causal):
    batch, n_queries, width = x.shape
    head_width = width // num_heads

    def split(rows):
        return rows.reshape(batch, -1, num_heads, head_width)

    q, k, v = split(x @ Wq), split(memory @ Wk), split(memory @ Wv)
    scores = np.einsum("bihd,bjhd->bhij", q, k) / np.sqrt(width)
    if key_padding_mask is not None:
        padding = np.array(key_padding_mask, dtype=bool)
        scores = np.where(padding[:, None, None, :], -np.inf, scores)
    if causal:
        scores = np.where(np.tri(n_queries, memory.shape[1], dtype=bool), scores, -np.inf)
    exponentials = np.exp(scores - scores.max(axis=3, keepdims=True))
    weights = exponentials / exponentials.sum(axis=3, keepdims=True)
    heads = np.einsum("bhij,bjhd->bihd", weights, v)
    return heads.reshape(batch, n_queries, width) @ Wo, weights.mean(axis=1)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(6)]
    num_heads = int(input())
    key_padding_mask = eval(input())
    causal = eval(input())
    output, weights = multi_head_cross_attention(*arrays, num_heads, key_padding_mask, causal)
    print((output.round(4).tolist(), weights.round(4).tolist()))
