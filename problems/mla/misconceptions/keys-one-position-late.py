"""You rotate the keys as if positions began at 1, but the queries from 0. Use the same positions for both, from 0: only then does the score depend on the distance between the two.
你旋转键时位置从 1 开始，查询却从 0 开始。两者应使用相同的位置，都从 0 开始，这样分数才只取决于两者的距离。
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
k_r = rope(np.vstack([np.zeros((1, d)), x]) @ W_kr)[1:]
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
