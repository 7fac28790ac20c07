import numpy as np

X, Wq, Wk, Wv, Wo = [np.array(eval(input())) for _ in range(5)]
H = int(input())
heads = []
for q, k, v in zip(np.split(X @ Wq, H, axis=1), np.split(X @ Wk, H, axis=1), np.split(X @ Wv, H, axis=1)):
    scores = q @ k.T / np.sqrt(q.shape[1])
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    heads.append(weights / weights.sum(axis=1, keepdims=True) @ v)
print(np.concatenate(heads, axis=1) @ Wo)
