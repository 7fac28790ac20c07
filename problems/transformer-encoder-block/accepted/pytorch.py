import torch
from torch import nn


def transformer_encoder_block(X, Wq, Wk, Wv, Wo, num_heads, W1, b1, W2, b2, norm_first):
    """nn.TransformerEncoderLayer with the exercise's weights, transposed, and without dropout."""
    d, width = W1.shape
    layer = nn.TransformerEncoderLayer(
        d, num_heads, width, dropout=0.0, batch_first=True, norm_first=norm_first, dtype=torch.float64
    )
    attention = layer.self_attn
    with torch.no_grad():
        attention.in_proj_weight.copy_(torch.cat([Wq.T, Wk.T, Wv.T]))
        attention.in_proj_bias.zero_()
        attention.out_proj.weight.copy_(Wo.T)
        attention.out_proj.bias.zero_()
        layer.linear1.weight.copy_(W1.T)
        layer.linear1.bias.copy_(b1)
        layer.linear2.weight.copy_(W2.T)
        layer.linear2.bias.copy_(b2)
    return layer(X.unsqueeze(0)).squeeze(0)


if __name__ == "__main__":
    weights = [torch.tensor(eval(input()), dtype=torch.float64) for _ in range(5)]
    num_heads = int(input())
    feed_forward = [torch.tensor(eval(input()), dtype=torch.float64) for _ in range(4)]
    print(transformer_encoder_block(*weights, num_heads, *feed_forward, eval(input())).tolist())
