import torch
from torch import nn


def multi_head_cross_attention(x, memory, Wq, Wk, Wv, Wo, num_heads, key_padding_mask, causal):
    d, d_m = x.shape[2], memory.shape[2]
    attention = nn.MultiheadAttention(
        d, num_heads, bias=False, kdim=d_m, vdim=d_m, batch_first=True, dtype=torch.float64
    )
    if attention._qkv_same_embed_dim:
        attention.in_proj_weight = nn.Parameter(torch.cat([Wq.T, Wk.T, Wv.T]))
    else:
        attention.q_proj_weight = nn.Parameter(Wq.T)
        attention.k_proj_weight = nn.Parameter(Wk.T)
        attention.v_proj_weight = nn.Parameter(Wv.T)
    attention.out_proj.weight = nn.Parameter(Wo.T)
    future = torch.ones(x.shape[1], memory.shape[1]).triu(1).bool() if causal else None
    padding = None if key_padding_mask is None else torch.as_tensor(key_padding_mask).bool()
    output, weights = attention(x, memory, memory, key_padding_mask=padding, attn_mask=future)
    return output, weights


if __name__ == "__main__":
    tensors = [torch.tensor(eval(input()), dtype=torch.float64) for _ in range(6)]
    num_heads = int(input())
    output, weights = multi_head_cross_attention(*tensors, num_heads, eval(input()), eval(input()))
    print((output.tolist(), weights.tolist()))
