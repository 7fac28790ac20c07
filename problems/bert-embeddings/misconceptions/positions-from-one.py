"""You start with row 1 of the position table. The first token takes row 0.
你从位置表的第 1 行开始取。第一个 token 用的是第 0 行。
"""

import numpy as np


def layer_norm(x, eps):
    return (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + eps)


def bert_embeddings(token_ids, segment_ids, token_table, position_table, segment_table, eps):
    tokens = token_table[token_ids]
    positions = position_table[(np.arange(len(token_ids)) + 1) % len(position_table)]
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
