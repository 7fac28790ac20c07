"""exp overflows for scores above 709. Subtract each row's maximum before the exponential: it cancels in the quotient.
分数大于 709 时 exp 会溢出。取指数之前应减去每行的最大值，它在相除时会约掉。
kind: stability
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
    q = np.hstack([x @ W_q[:, part], rope(x @ W_qr[:, rotated])])
    k = np.hstack([c @ W_uk[:, part], k_r])
    scores = q @ k.T / np.sqrt(d_h + d_r)
    scores[np.triu_indices(length, 1)] = -np.inf
    weights = np.exp(scores)
    weights /= weights.sum(axis=1, keepdims=True)
    outputs.append(weights @ (c @ W_uv[:, part]))
y = np.hstack(outputs) @ W_o
print((y.round(4).tolist(), W_dkv.shape[1] + d_r))
