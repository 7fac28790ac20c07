"""You leave weights with sigma below 1 as they are. The weight is always divided by sigma, so its spectral norm becomes 1.
σ 小于 1 时你没有缩放权重。权重总要除以 σ，使谱范数变为 1。
"""

import numpy as np


def spectral_norm(W, u, num_iters):
    """Divides a weight by an estimate of its largest singular value.

    W: (O, I) or (O, I, kh, kw), u: (O,). Returns W / sigma, sigma and the new u.
    """
    M = W.reshape(len(W), W[0].size)
    for _ in range(num_iters):
        v = M.T @ u
        v = v / np.linalg.norm(v)
        u = M @ v
        u = u / np.linalg.norm(u)
    sigma = u @ M @ v
    return W / max(sigma, 1.0), sigma, u


if __name__ == "__main__":
    W, u = (np.array(eval(input()), dtype=float) for _ in range(2))
    normalised, sigma, u = spectral_norm(W, u, int(input()))
    print((np.round(normalised, 4).tolist(), round(float(sigma), 4), np.round(u, 4).tolist()))
