import numpy as np

x, W_q, W_dkv, W_uk, W_uv, W_qr, W_kr, W_o = (np.array(eval(input()), dtype=float) for _ in range(8))
H = int(input())
L, d_r, d_c = len(x), W_kr.shape[1], W_dkv.shape[1]
d_h = W_uk.shape[1] // H
turns = np.exp(1j * np.arange(L)[:, None] * 10000.0 ** (-np.arange(d_r // 2) * 2 / d_r))
c = x @ W_dkv
kr = (x @ W_kr).reshape(L, -1, 2) @ [1, 1j] * turns
y = np.zeros((L, x.shape[1]))
for h in range(H):
    s = slice(h * d_h, (h + 1) * d_h)
    q = x @ W_q[:, s] @ W_uk[:, s].T
    qr = (x @ W_qr[:, h * d_r : (h + 1) * d_r]).reshape(L, -1, 2) @ [1, 1j] * turns
    scores = (q @ c.T + (qr @ kr.conj().T).real) / np.sqrt(d_h + d_r) + np.triu(np.full((L, L), -1e9), 1)
    w = np.exp(scores - scores.max(1, keepdims=True))
    y += w / w.sum(1, keepdims=True) @ c @ (W_uv[:, s] @ W_o[s])
print((y, d_c + d_r))
