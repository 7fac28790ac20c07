import numpy as np


def rope(z):
    """Rotate neighbouring pairs of the last axis by position * 10000^(-2i / d). z: (..., L, d), d even."""
    length, d = z.shape[-2:]
    theta = np.arange(length)[:, None] * 10000.0 ** (-np.arange(0, d, 2) / d)
    even, odd = z[..., 0::2], z[..., 1::2]
    rotated = [even * np.cos(theta) - odd * np.sin(theta), even * np.sin(theta) + odd * np.cos(theta)]
    return np.stack(rotated, axis=-1).reshape(z.shape)


def mla(x, W_q, W_dkv, W_uk, W_uv, W_qr, W_kr, W_o, num_heads):
    """Causal multi-head latent attention.

    x: (L, d), W_q: (d, H * d_h), W_dkv: (d, d_c), W_uk, W_uv: (d_c, H * d_h), W_qr: (d, H * d_r), W_kr: (d, d_r),
    W_o: (H * d_h, d). Returns the output (L, d) and the floats cached per token, d_c + d_r.
    """
    length = len(x)

    def split_heads(z):
        return z.reshape(length, num_heads, -1).transpose(1, 0, 2)

    c, k_r = x @ W_dkv, rope(x @ W_kr)
    q = np.concatenate([split_heads(x @ W_q), rope(split_heads(x @ W_qr))], axis=-1)
    k = np.concatenate([split_heads(c @ W_uk), np.stack([k_r] * num_heads)], axis=-1)
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(q.shape[-1])
    scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    heads = weights @ split_heads(c @ W_uv)
    return heads.transpose(1, 0, 2).reshape(length, -1) @ W_o, c.shape[1] + k_r.shape[1]


if __name__ == "__main__":
    matrices = [np.array(eval(input()), dtype=float) for _ in range(8)]
    output, cached = mla(*matrices, int(input()))
    print((np.round(output, 4).tolist(), cached))
