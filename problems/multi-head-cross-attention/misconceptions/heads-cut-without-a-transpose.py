"""You cut the heads by a reshape to (H, L, d/H), which mixes tokens. Head h takes columns of every token: reshape to (L, H, d/H), then transpose.
你直接 reshape 成 (H, L, d/H) 来分头，把不同的词元混在了一起。每个头取的是每个词元的若干列：应先 reshape 成 (L, H, d/H) 再转置。
"""

import numpy as np


def multi_head_cross_attention(x, memory, Wq, Wk, Wv, Wo, num_heads, key_padding_mask, causal):
    batch, n_queries, width = x.shape
    head_width = width // num_heads

    def split(rows):
        return rows.reshape(batch, num_heads, -1, head_width).transpose(0, 2, 1, 3)

    q, k, v = split(x @ Wq), split(memory @ Wk), split(memory @ Wv)
    scores = np.einsum("bihd,bjhd->bhij", q, k) / np.sqrt(head_width)
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
