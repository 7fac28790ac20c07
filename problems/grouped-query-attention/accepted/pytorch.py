import torch


def grouped_query_attention(Q, K, V, causal):
    group = Q.size(0) // K.size(0)
    K = K.repeat_interleave(group, dim=0)
    V = V.repeat_interleave(group, dim=0)
    scores = torch.bmm(Q, K.transpose(1, 2)) / Q.size(-1) ** 0.5
    if causal:
        future = torch.ones(scores.shape[1:], dtype=torch.bool).triu(1)
        scores = scores.masked_fill(future, float("-inf"))
    return torch.bmm(scores.softmax(dim=-1), V)


if __name__ == "__main__":
    Q, K, V = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(3))
    print(grouped_query_attention(Q, K, V, eval(input())))
