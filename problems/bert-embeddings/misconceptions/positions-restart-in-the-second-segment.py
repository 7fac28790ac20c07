"""You count positions from 0 again in each segment. Positions run through the whole input; only the segment embedding says which sentence it is.
你在每个句段里重新从 0 计位置。位置编号贯穿整个输入，区分句子的只有句段嵌入。
"""

import numpy as np


def layer_norm(x, eps):
    return (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + eps)


def bert_embeddings(token_ids, segment_ids, token_table, position_table, segment_table, eps):
    tokens = token_table[token_ids]
    positions = position_table[[list(segment_ids[:t]).count(s) for t, s in enumerate(segment_ids)]]
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
