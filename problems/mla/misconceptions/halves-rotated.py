"""You rotate pairs (i, i + d_r/2), as LLaMA's code does. Here neighbours form a pair: (2i, 2i + 1).
你按 (i, i + d_r/2) 配对旋转（LLaMA 代码的做法）。本题相邻两维为一对：(2i, 2i + 1)。
"""

import numpy as np

x, W_q, W_dkv, W_uk, W_uv, W_qr, W_kr, W_o = (np.array(eval(input()), dtype=float) for _ in range(8))
heads = int(input())
length, d = x.shape
d_h, d_r = W_uk.shape[1] // heads, W_kr.shape[1]


def rope(z):
    theta = np.arange(len(z))[:, None] * 10000.0 ** (-np.arange(0, z.shape[1], 2) / z.shape[1])
    even, odd = z[:, : z.shape[1] // 2], z[:, z.shape[1] // 2 :]
    out = np.empty_like(z)
    out[:, : z.shape[1] // 2] = even * np.cos(theta) - odd * np.sin(theta)
    out[:, z.shape[1] // 2 :] = even * np.sin(theta) + odd * np.cos(theta)
    return out


c = x @ W_dkv
k_r = rope(x @ W_kr)
outputs = []
for h in range(heads):
    part, rotated = slice(h * d_h, (h + 1) * d_h), slice(h * d_r, (h + 1) * d_r)
    q = np.hstack([x @ W_q[:, part], rope(x @ W_qr[:, rotated])])
    k = np.hstack([c @ W_uk[:, part], k_r])
    scores = q @ k.T / np.sqrt(d_h + d_r)
    scores[np.triu_indices(length, 1)] = -np.inf
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights /= weights.sum(axis=1, keepdims=True)
    outputs.append(weights @ (c @ W_uv[:, part]))
y = np.hstack(outputs) @ W_o
print((y.round(4).tolist(), W_dkv.shape[1] + d_r))
