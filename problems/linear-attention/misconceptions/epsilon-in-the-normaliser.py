"""You add 1e-6 to the normaliser. It is positive anyway, and for very negative inputs the number added is no longer small.
你在归一化项上加了 1e-6。它本来就是正的；输入非常负时，加上的数就不再可以忽略。
kind: stability
"""

import numpy as np


def phi(u):
    """The feature map elu(u) + 1, which is positive."""
    return np.where(u > 0, u + 1, np.exp(np.minimum(u, 0)))


def linear_attention(Q, K, V, causal):
    """Attention with the kernel phi(q) . phi(k) in place of exp(q . k).

    Q: (Lq, d), K: (Lk, d), V: (Lk, dv). Returns the output (Lq, dv) and the sums over all keys, S (d, dv) and z (d,).
    """
    queries, keys = phi(Q), phi(K)
    if causal:
        S = np.cumsum(keys[:, :, None] * V[:, None, :], axis=0)
        z = np.cumsum(keys, axis=0)
        output = np.einsum("id,ide->ie", queries, S) / ((queries * z).sum(axis=1, keepdims=True) + 1e-6)
        return output, S[-1], z[-1]
    S, z = keys.T @ V, keys.sum(axis=0)
    return queries @ S / (queries @ z + 1e-6)[:, None], S, z


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(tuple(np.round(value, 4).tolist() for value in linear_attention(Q, K, V, eval(input()))))
