"""You rotate the queries of all heads in one piece, so the frequencies run over H * d_r numbers. Rotate each head's d_r numbers on their own.
你把所有头的查询作为整体旋转，频率就按 H * d_r 维计算了。应对每个头的 d_r 维分别旋转。
"""

import numpy as np

x, W_q, W_dkv, W_uk, W_uv, W_qr, W_kr, W_o = (np.array(eval(input()), dtype=float) for _ in range(8))
heads = int(input())
length, d = x.shape
d_h, d_r = W_uk.shape[1] // heads, W_kr.shape[1]


def rope(z):
    theta = np.arange(len(z))[:, None] * 10000.0 ** (-np.arange(0, z.shape[1], 2) / z.shape[1])
    even, odd = z[:, 0::2], z[:, 1::2]
    out = np.empty_like(z)
    out[:, 0::2] = even * np.cos(theta) - odd * np.sin(theta)
    out[:, 1::2] = even * np.sin(theta) + odd * np.cos(theta)
    return out


c = x @ W_dkv
k_r = rope(x @ W_kr)
outputs = []
for h in range(heads):
    part, rotated = slice(h * d_h, (h + 1) * d_h), slice(h * d_r, (h + 1) * d_r)
    q = np.hstack([x @ W_q[:, part], rope(x @ W_qr)[:, rotated]])
    k = np.hstack([c @ W_uk[:, part], k_r])
    scores = q @ k.T / np.sqrt(d_h + d_r)
    scores[np.triu_indices(length, 1)] = -np.inf
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights /= weights.sum(axis=1, keepdims=True)
    outputs.append(weights @ (c @ W_uv[:, part]))
y = np.hstack(outputs) @ W_o
print((y.round(4).tolist(), W_dkv.shape[1] + d_r))
