import numpy as np

chunks, m = np.array(eval(input())), float(input())
T, k = chunks.shape
table = np.full((T, T + k), np.nan)
for s in range(T):
    table[s, s : s + k] = chunks[s]
weights = np.exp(-m * np.arange(T))[:, None] * ~np.isnan(table)
print((np.nansum(weights * table, axis=0) / np.maximum(weights.sum(axis=0), 1e-300))[:T])
