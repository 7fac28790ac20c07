import numpy as np

Q, K, V = (np.array(eval(input()), dtype=float) for _ in range(3))
blocks, valid = np.array(eval(input())), np.array(eval(input()), dtype=bool)
mask = np.less_equal.outer(blocks, blocks).T & np.logical_and.outer(valid, valid)
scores = np.where(mask, Q @ K.T / Q.shape[1] ** 0.5, -1e30)
weights = np.exp(scores - scores.max(axis=1, keepdims=True)) * mask
totals = weights.sum(axis=1, keepdims=True)
output = np.divide(weights, totals, out=np.zeros_like(weights), where=totals > 0) @ V
print((mask.astype(int), output))
