"""You index the position table with the token id. The position of a token is its place in the sequence: rows 0, 1, ..., L-1.
你用 token id 去查位置表。位置是 token 在序列中的次序：依次取第 0、1、……、L-1 行。
"""

import numpy as np


def layer_norm(x, eps):
    return (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + eps)


def bert_embeddings(token_ids, segment_ids, token_table, position_table, segment_table, eps):
    tokens = token_table[token_ids]
    positions = position_table[np.minimum(token_ids, len(position_table) - 1)]
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
