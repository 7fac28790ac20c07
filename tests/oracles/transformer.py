"""Oracles of the transformer track: torch's attention and layers, rotations as complex numbers."""

import cmath

from oracle import oracle, tensors, torch, variables


@oracle("positional-encoding", needs_torch=False)
def positional_encoding(seq_len, d_model):
    """exp(i angle): its imaginary part is the sine, its real part the cosine."""
    rows = []
    for position in range(seq_len):
        row = []
        for pair in range((d_model + 1) // 2):
            turned = cmath.exp(1j * position * 10000 ** (-2 * pair / d_model))
            row += [turned.imag, turned.real]
        rows.append(row[:d_model])
    return rows


@oracle("scaled-dot-product-attention")
def scaled_dot_product_attention(Q, K, V, mask):
    Q, K, V = tensors(Q, K, V)
    scores = torch.einsum("qd,kd->qk", Q, K) / Q.shape[1] ** 0.5
    if mask is not None:
        scores = scores.masked_fill(torch.tensor(mask) == 0, float("-inf"))
    weights = torch.softmax(scores, dim=1)
    return weights @ V, weights


@oracle("causal-self-attention")
def causal_self_attention(X, Wq, Wk, Wv):
    """Attention over each prefix on its own."""
    X, Wq, Wk, Wv = tensors(X, Wq, Wk, Wv)
    rows = []
    for i in range(len(X)):
        seen = X[: i + 1]
        weights = torch.softmax((seen @ Wk) @ (X[i] @ Wq) / Wk.shape[1] ** 0.5, dim=0)
        rows.append(weights @ (seen @ Wv))
    return torch.stack(rows)


def attention_layer(Wq, Wk, Wv, Wo, num_heads):
    """torch's multi-head attention with the exercise's weights, which stand on the right of x."""
    layer = torch.nn.MultiheadAttention(len(Wq), num_heads, bias=False, batch_first=True)
    with torch.no_grad():
        layer.in_proj_weight.copy_(torch.cat((Wq.T, Wk.T, Wv.T)))
        layer.out_proj.weight.copy_(Wo.T)
    return layer


@oracle("multi-head-attention")
def multi_head_attention(X, Wq, Wk, Wv, Wo, num_heads):
    X, *weights = tensors(X, Wq, Wk, Wv, Wo)
    return attention_layer(*weights, num_heads)(X[None], X[None], X[None], need_weights=False)[0][0]


@oracle("layer-norm")
def layer_norm(x, gamma, beta, eps):
    x, gamma, beta = tensors(x, gamma, beta)
    return torch.nn.functional.layer_norm(x, gamma.shape, gamma, beta, eps)


@oracle("transformer-encoder-block")
def transformer_encoder_block(X, Wq, Wk, Wv, Wo, num_heads, W1, b1, W2, b2, norm_first):
    X, Wq, Wk, Wv, Wo, W1, b1, W2, b2 = tensors(X, Wq, Wk, Wv, Wo, W1, b1, W2, b2)
    layer = torch.nn.TransformerEncoderLayer(
        len(Wq), num_heads, len(b1), dropout=0.0, activation="relu", batch_first=True, norm_first=norm_first
    )
    with torch.no_grad():
        layer.self_attn.in_proj_weight.copy_(torch.cat((Wq.T, Wk.T, Wv.T)))
        layer.self_attn.in_proj_bias.zero_()
        layer.self_attn.out_proj.weight.copy_(Wo.T)
        layer.self_attn.out_proj.bias.zero_()
        layer.linear1.weight.copy_(W1.T)
        layer.linear1.bias.copy_(b1)
        layer.linear2.weight.copy_(W2.T)
        layer.linear2.bias.copy_(b2)
    # In training mode, with no dropout, torch takes the plain path instead of its fused one.
    return layer.train()(X[None])[0]


@oracle("rope")
def rope(x, positions, base):
    (x,) = tensors(x)
    d = x.shape[1]
    angles = torch.outer(torch.tensor(positions, dtype=torch.float64), base ** (-torch.arange(0, d, 2) / d))
    turned = torch.view_as_complex(x.reshape(len(x), d // 2, 2)) * torch.polar(torch.ones_like(angles), angles)
    return torch.view_as_real(turned).reshape(x.shape)


@oracle("flash-attention")
def flash_attention(Q, K, V, block_size, causal):
    Q, K, V = tensors(Q, K, V)
    scores = Q @ K.T / Q.shape[1] ** 0.5
    if causal:
        scores = scores.masked_fill(torch.ones_like(scores).triu(1).bool(), -torch.inf)
    ends = [min(start + block_size, len(K)) - 1 for start in range(0, len(K), block_size)]
    return torch.softmax(scores, 1) @ V, torch.logsumexp(scores, 1), scores.cummax(1).values.T[ends]


@oracle("multi-head-cross-attention")
def multi_head_cross_attention(x, memory, Wq, Wk, Wv, Wo, num_heads, key_padding_mask, causal):
    x, memory, Wq, Wk, Wv, Wo = tensors(x, memory, Wq, Wk, Wv, Wo)
    width = x.shape[2]
    mask = torch.ones(x.shape[1], memory.shape[1]).triu(1).bool() if causal else None
    output, weights = torch.nn.functional.multi_head_attention_forward(
        x.transpose(0, 1), memory.transpose(0, 1), memory.transpose(0, 1), width, num_heads,
        None, None, None, None, False, 0.0, Wo.T, torch.zeros(width), training=False,
        key_padding_mask=None if key_padding_mask is None else torch.tensor(key_padding_mask).bool(),
        need_weights=True, attn_mask=mask, use_separate_proj_weight=True,
        q_proj_weight=Wq.T, k_proj_weight=Wk.T, v_proj_weight=Wv.T,
    )
    return output.transpose(0, 1), weights


@oracle("online-softmax")
def online_softmax(x):
    """Maxima and logarithmic sums of the prefixes by torch's cumulative operations."""
    (x,) = tensors(x)
    maxima = torch.cummax(x, dim=0).values
    return torch.stack((maxima, torch.exp(torch.logcumsumexp(x, dim=0) - maxima)), dim=1), torch.softmax(x, dim=0)


@oracle("attention-backward")
def attention_backward(Q, K, V, dO, mask):
    leaves = variables(Q, K, V)
    q, k, v = leaves
    scores = q @ k.T / q.shape[1] ** 0.5
    if mask is not None:
        scores = scores.masked_fill(torch.tensor(mask) == 0, float("-inf"))
    return torch.autograd.grad(torch.softmax(scores, dim=1) @ v, leaves, *tensors(dO))


@oracle("layer-norm-backward")
def layer_norm_backward(x, gamma, dy, eps):
    leaves = variables(x, gamma, [0.0] * len(gamma))
    y = torch.nn.functional.layer_norm(leaves[0], leaves[1].shape, leaves[1], leaves[2], eps)
    return torch.autograd.grad(y, leaves, *tensors(dy))


@oracle("sliding-window-attention")
def sliding_window_attention(Q, K, V, window):
    """The band of a matrix of ones is the mask."""
    Q, K, V = tensors(Q, K, V)
    band = torch.ones(len(Q), len(Q), dtype=torch.bool).tril().triu(1 - window)
    scores = (torch.einsum("qd,kd->qk", Q, K) / Q.shape[1] ** 0.5).masked_fill(~band, float("-inf"))
    return torch.softmax(scores, dim=1) @ V, band.sum()


@oracle("alibi")
def alibi(Q, K, V):
    """The authors' recursion for the slopes, and BLOOM's bias, which grows with the key's position."""
    Q, K, V = tensors(Q, K, V)

    def slopes(n):
        if n & (n - 1) == 0:
            start = 2 ** (-8 / n)
            return [start * start**h for h in range(n)]
        below = 1 << (n.bit_length() - 1)
        return slopes(below) + slopes(2 * below)[0::2][: n - below]

    length = Q.shape[1]
    (m,) = tensors(slopes(len(Q)))
    scores = torch.einsum("hid,hjd->hij", Q, K) / Q.shape[2] ** 0.5 + m[:, None, None] * torch.arange(length)
    scores = scores.masked_fill(torch.ones(length, length, dtype=torch.bool).triu(1), float("-inf"))
    return m, torch.softmax(scores, dim=2) @ V


@oracle("linear-attention")
def linear_attention(Q, K, V, causal):
    """The weights of each query on their own, over the keys that it sees."""
    Q, K, V = tensors(Q, K, V)
    features = lambda u: torch.nn.functional.elu(u) + 1  # noqa: E731
    rows = []
    for i, query in enumerate(Q):
        seen = i + 1 if causal else len(K)
        weights = features(K[:seen]) @ features(query)
        rows.append(weights @ V[:seen] / weights.sum())
    return torch.stack(rows), torch.einsum("kd,ke->de", features(K), V), features(K).sum(dim=0)
