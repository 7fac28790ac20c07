import numpy as np

x, memory, Wq, Wk, Wv, Wo = (np.array(eval(input()), dtype=float) for _ in range(6))
H = int(input())
mask = eval(input())
causal = eval(input())
outputs, means = [], []
for b in range(len(x)):
    hidden = np.zeros((x.shape[1], memory.shape[1]), dtype=bool)
    if mask is not None:
        hidden |= np.array(mask[b]) == 1
    if causal:
        hidden |= np.arange(memory.shape[1])[None, :] > np.arange(x.shape[1])[:, None]
    parts, probabilities = [], []
    for columns in np.split(np.arange(x.shape[2]), H):
        scores = (x[b] @ Wq[:, columns]) @ (memory[b] @ Wk[:, columns]).T / len(columns) ** 0.5
        p = np.exp(scores) * ~hidden
        p = p / p.sum(axis=1, keepdims=True)
        probabilities.append(p)
        parts.append(p @ memory[b] @ Wv[:, columns])
    outputs.append((np.hstack(parts) @ Wo).tolist())
    means.append((sum(probabilities) / H).tolist())
print((outputs, means))
