"""You leave out the shape factor. A tall matrix moves by sqrt(m / n) times as much.
你漏了形状因子。高矩阵的步长要乘 √(m/n)。
"""

import numpy as np

A, B, C = 3.4445, -4.7750, 2.0315


def orthogonalise(update, ns_steps):
    """Pushes the singular values of an m x n matrix towards 1 by Newton-Schulz iterations."""
    X = update / (np.linalg.norm(update) + 1e-7)
    for _ in range(ns_steps):
        S = X @ X.T
        X = A * X + (B * S + C * S @ S) @ X
    return X


def muon(W, grads, learning_rate, momentum, ns_steps):
    """Muon's steps with given gradients.

    W: (m, n), grads: (T, m, n). Returns the last weight and the last orthogonalised matrix, both (m, n).
    """
    m, n = W.shape
    buffer = np.zeros_like(W)
    for G in grads:
        buffer = momentum * buffer + G
        O = orthogonalise(G + momentum * buffer, ns_steps)
        W = W - learning_rate * O
    return W, O


if __name__ == "__main__":
    W, grads = (np.array(eval(input()), dtype=float) for _ in range(2))
    weight, O = muon(W, grads, float(input()), float(input()), int(input()))
    print((np.round(weight, 4).tolist(), np.round(O, 4).tolist()))
