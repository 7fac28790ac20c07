"""You update u first, from M v with v made of the old u before the loop. Each iteration computes v from u, and then u from the new v.
你先更新了 u，所用的 v 是循环前由旧 u 得到的。每次迭代应先由 u 算 v，再由新的 v 算 u。
"""

import numpy as np


def spectral_norm(W, u, num_iters):
    """Divides a weight by an estimate of its largest singular value.

    W: (O, I) or (O, I, kh, kw), u: (O,). Returns W / sigma, sigma and the new u.
    """
    M = W.reshape(len(W), W[0].size)
    v = M.T @ u / np.linalg.norm(M.T @ u)
    for _ in range(num_iters):
        u = M @ v
        u = u / np.linalg.norm(u)
        v = M.T @ u
        v = v / np.linalg.norm(v)
    sigma = u @ M @ v
    return W / sigma, sigma, u


if __name__ == "__main__":
    W, u = (np.array(eval(input()), dtype=float) for _ in range(2))
    normalised, sigma, u = spectral_norm(W, u, int(input()))
    print((np.round(normalised, 4).tolist(), round(float(sigma), 4), np.round(u, 4).tolist()))
