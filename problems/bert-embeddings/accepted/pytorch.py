import torch
from torch import nn


def bert_embeddings(token_ids, segment_ids, token_table, position_table, segment_table, eps):
    word, position, segment = (
        nn.Embedding.from_pretrained(table) for table in (token_table, position_table, segment_table)
    )
    position_ids = torch.arange(len(token_ids))
    embeddings = word(token_ids) + position(position_ids) + segment(segment_ids)
    return nn.LayerNorm(embeddings.shape[-1], eps=eps, dtype=torch.float64)(embeddings)


if __name__ == "__main__":
    token_ids, segment_ids = torch.tensor(eval(input())), torch.tensor(eval(input()))
    tables = [torch.tensor(eval(input()), dtype=torch.float64) for _ in range(3)]
    print(bert_embeddings(token_ids, segment_ids, *tables, float(input())).tolist())
