import numpy as np

X, y, w = [np.array(eval(input()), dtype=float) for _ in range(3)]
b, micro_sizes, K, rate = float(input()), eval(input()), int(input()), float(input())
ends = np.cumsum(micro_sizes)
cuts = [int(e) for e in ends[K - 1 :: K]]
if not cuts or cuts[-1] != len(X):
    cuts.append(len(X))
losses, start = [], 0
for end in cuts:
    r = X[start:end] @ w + b - y[start:end]
    losses.append((r @ r) / len(r))
    w, b = w - 2 * rate * (r @ X[start:end]) / len(r), b - 2 * rate * r.mean()
    start = end
print((w, b, losses))
