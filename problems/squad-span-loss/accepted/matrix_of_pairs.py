import numpy as np

starts, ends = [np.array(eval(input()), dtype=float) for _ in range(2)]
sp, ep, mask = [np.array(eval(input())) for _ in range(3)]
max_length = int(input())
B, L = starts.shape


def cross_entropy(z, y):
    keep = y < L
    z, y = z[keep], y[keep]
    return np.mean(np.log(np.exp(z).sum(1)) - z[np.arange(len(y)), y])


pairs = starts[:, :, None] + ends[:, None, :]
band = np.triu(np.ones((L, L))) - np.triu(np.ones((L, L)), max_length)
pairs = np.where((band * mask[:, :, None] * mask[:, None, :]) > 0, pairs, -np.inf).reshape(B, -1)
flat = pairs.argmax(1)
print(((cross_entropy(starts, sp) + cross_entropy(ends, ep)) / 2, np.column_stack(np.divmod(flat, L)).tolist(), pairs.max(1).tolist()))
