import numpy as np

Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
causal = eval(input())
H, L, d = Q.shape
grouped = Q.reshape(len(K), -1, L, d)
scores = np.einsum("grid,gjd->grij", grouped, K) * d**-0.5
if causal:
    scores = scores + np.triu(np.full((L, L), -1e9), 1)
weights = np.exp(scores - scores.max(-1, keepdims=True))
out = np.einsum("grij,gjd->grid", weights / weights.sum(-1, keepdims=True), V)
print(repr(out.reshape(H, L, d)))
