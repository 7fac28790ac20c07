"""You take U V^T of the SVD, whose singular values are exactly 1. The exercise asks for the matrix after ns_steps iterations, whose singular values are only near 1.
你取了 SVD 的 UVᵀ，奇异值恰好为 1。题目要的是迭代 ns_steps 次后的矩阵，奇异值只在 1 附近。
"""

import numpy as np

A, B, C = 3.4445, -4.7750, 2.0315


def orthogonalise(update, ns_steps):
    """Pushes the singular values of an m x n matrix towards 1 by Newton-Schulz iterations."""
    U, values, Vt = np.linalg.svd(update, full_matrices=False)
    return (U * (values > 1e-9)) @ Vt


def muon(W, grads, learning_rate, momentum, ns_steps):
    """Muon's steps with given gradients.

    W: (m, n), grads: (T, m, n). Returns the last weight and the last orthogonalised matrix, both (m, n).
    """
    m, n = W.shape
    buffer = np.zeros_like(W)
    for G in grads:
        buffer = momentum * buffer + G
        O = orthogonalise(G + momentum * buffer, ns_steps)
        W = W - learning_rate * np.sqrt(max(1, m / n)) * O
    return W, O


if __name__ == "__main__":
    W, grads = (np.array(eval(input()), dtype=float) for _ in range(2))
    weight, O = muon(W, grads, float(input()), float(input()), int(input()))
    print((np.round(weight, 4).tolist(), np.round(O, 4).tolist()))
