"""You divide by the exact largest singular value. The exercise asks for the estimate after num_iters iterations from the given u.
你除以的是精确的最大奇异值。题目要的是从给定的 u 出发迭代 num_iters 次之后的估计。
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
    sigma = np.linalg.norm(M, 2)
    return W / sigma, sigma, u


if __name__ == "__main__":
    W, u = (np.array(eval(input()), dtype=float) for _ in range(2))
    normalised, sigma, u = spectral_norm(W, u, int(input()))
    print((np.round(normalised, 4).tolist(), round(float(sigma), 4), np.round(u, 4).tolist()))
