import torch
from torch import nn


def multi_head_attention(X, Wq, Wk, Wv, Wo, num_heads):
    """nn.MultiheadAttention with the exercise's weights: it computes x W^T, so each is transposed."""
    d = X.shape[1]
    attention = nn.MultiheadAttention(d, num_heads, bias=False, batch_first=True, dtype=torch.float64)
    with torch.no_grad():
        attention.in_proj_weight.copy_(torch.cat([Wq.T, Wk.T, Wv.T]))
        attention.out_proj.weight.copy_(Wo.T)
        x = X.unsqueeze(0)
        output, _ = attention(x, x, x)
    return output.squeeze(0)


if __name__ == "__main__":
    X, Wq, Wk, Wv, Wo = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(5))
    print(multi_head_attention(X, Wq, Wk, Wv, Wo, int(input())).tolist())
