import numpy as np

Q = np.array(eval(input()), dtype=float)
K = np.array(eval(input()), dtype=float)
V = np.array(eval(input()), dtype=float)
block_size = int(input())
causal = eval(input())
scores = Q @ K.T / Q.shape[1] ** 0.5
if causal:
    scores[np.triu_indices(len(Q), 1)] = -np.inf
lse = np.logaddexp.reduce(scores, axis=1)
running = np.maximum.accumulate(scores, axis=1)
ends = [min(start + block_size, len(K)) - 1 for start in range(0, len(K), block_size)]
print((np.exp(scores - lse[:, None]) @ V).tolist(), lse.tolist(), running[:, ends].T.tolist())
