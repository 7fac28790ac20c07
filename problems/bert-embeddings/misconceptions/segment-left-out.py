"""You leave out the segment embedding. It tells sentence A from sentence B: add segment_table[segment_ids].
你漏掉了句段嵌入。它用来区分句子 A 和 B：要加上 segment_table[segment_ids]。
"""

import numpy as np


def layer_norm(x, eps):
    return (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + eps)


def bert_embeddings(token_ids, segment_ids, token_table, position_table, segment_table, eps):
    tokens = token_table[token_ids]
    positions = position_table[: len(token_ids)]
    segments = segment_table[segment_ids]
    return layer_norm(tokens + positions, eps)


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
