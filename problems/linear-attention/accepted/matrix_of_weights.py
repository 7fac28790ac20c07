import numpy as np

Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
causal = eval(input())
phi = lambda u: np.maximum(u, 0) + np.exp(-np.maximum(-u, 0))  # noqa: E731
weights = phi(Q) @ phi(K).T
if causal:
    weights = np.tril(weights)
weights = weights / weights.sum(axis=1, keepdims=True)
print((weights @ V, phi(K).T @ V, phi(K).sum(axis=0)))
