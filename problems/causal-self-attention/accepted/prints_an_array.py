import numpy as np

X, Wq, Wk, Wv = [np.array(eval(input())) for _ in range(4)]
L = len(X)
scores = (X @ Wq) @ (X @ Wk).T / Wk.shape[1] ** 0.5
scores[np.triu_indices(L, 1)] = -1e30
weights = np.exp(scores - scores.max(1)[:, None])
weights /= weights.sum(1)[:, None]
print(weights @ X @ Wv)
