"""You divide by the norm in every iteration. Divide once, before the loop: the values shall grow towards 1.
你在每次迭代中都做了归一化。只应在循环之前做一次，让奇异值逐渐增大到 1。
"""

import numpy as np

A, B, C = 3.4445, -4.7750, 2.0315


def orthogonalise(update, ns_steps):
    """Pushes the singular values of an m x n matrix towards 1 by Newton-Schulz iterations."""
    X = update / (np.linalg.norm(update) + 1e-7)
    for _ in range(ns_steps):
        X = X / (np.linalg.norm(X) + 1e-7)
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
        W = W - learning_rate * np.sqrt(max(1, m / n)) * O
    return W, O


if __name__ == "__main__":
    W, grads = (np.array(eval(input()), dtype=float) for _ in range(2))
    weight, O = muon(W, grads, float(input()), float(input()), int(input()))
    print((np.round(weight, 4).tolist(), np.round(O, 4).tolist()))
