"""You normalise down each column, over the positions. LayerNorm works on each token alone, along its row.
你沿每一列（跨位置）做了归一化。LayerNorm 对每个 token 单独、沿行进行。
"""

import numpy as np


def layer_norm(x, eps):
    return (x - x.mean(axis=0, keepdims=True)) / np.sqrt(x.var(axis=0, keepdims=True) + eps)


def bert_embeddings(token_ids, segment_ids, token_table, position_table, segment_table, eps):
    tokens = token_table[token_ids]
    positions = position_table[: len(token_ids)]
    segments = segment_table[segment_ids]
    return layer_norm(tokens + positions + segments, eps)


if __name__ == "__main__":
    token_ids = np.array(eval(input()))
    segment_ids = np.array(eval(input()))
    token_table = np.array(eval(input()), dtype=float)
    position_table = np.array(eval(input()), dtype=float)
    segment_table = np.array(eval(input()), dtype=float)
    eps = float(input())
    embeddings = bert_embeddings(
        token_ids, segment_ids, token_table, position_table, segment_table, eps
    )
    print(np.round(embeddings, 4).tolist())
