"""You divide each row by its own length. One number, sigma, divides the whole weight.
你把每一行除以各自的长度。整个权重只除以同一个数 σ。
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
    return (M / np.linalg.norm(M, axis=1, keepdims=True)).reshape(W.shape), sigma, u


if __name__ == "__main__":
    W, u = (np.array(eval(input()), dtype=float) for _ in range(2))
    normalised, sigma, u = spectral_norm(W, u, int(input()))
    print((np.round(normalised, 4).tolist(), round(float(sigma), 4), np.round(u, 4).tolist()))
