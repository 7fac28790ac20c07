"""You set masked weights to 0 after the softmax, so the rest does not sum to 1. Set masked scores to -inf before it.
你在 softmax 之后才把被遮住的权重置 0，其余权重之和便不再是 1。应在 softmax 之前把分数设为 -inf。
"""

import numpy as np


def multi_head_cross_attention(x, memory, Wq, Wk, Wv, Wo, num_heads, key_padding_mask, causal):
    batch, n_queries, width = x.shape
    head_width = width // num_heads

    def split(rows):
        return rows.reshape(batch, -1, num_heads, head_width)

    q, k, v = split(x @ Wq), split(memory @ Wk), split(memory @ Wv)
    scores = np.einsum("bihd,bjhd->bhij", q, k) / np.sqrt(head_width)
    if key_padding_mask is not None:
        padding = np.array(key_padding_mask, dtype=bool)
        keep = ~padding[:, None, None, :]
    if causal:
        scores = np.where(np.tri(n_queries, memory.shape[1], dtype=bool), scores, -np.inf)
    exponentials = np.exp(scores - scores.max(axis=3, keepdims=True))
    weights = exponentials / exponentials.sum(axis=3, keepdims=True)
    if key_padding_mask is not None:
        weights = weights * keep
    heads = np.einsum("bhij,bjhd->bihd", weights, v)
    return heads.reshape(batch, n_queries, width) @ Wo, weights.mean(axis=1)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(6)]
    num_heads = int(input())
    key_padding_mask = eval(input())
    causal = eval(input())
    output, weights = multi_head_cross_attention(*arrays, num_heads, key_padding_mask, causal)
    print((output.round(4).tolist(), weights.round(4).tolist()))
