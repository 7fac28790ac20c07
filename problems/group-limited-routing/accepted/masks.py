import numpy as np

z, b = np.array(eval(input()), dtype=float), np.array(eval(input()))
G, keep, k, scale = int(input()), int(input()), int(input()), float(input())
s = 0.5 * (1 + np.tanh(z / 2))
N, E = s.shape
t = s + b
best = -np.sort(-t.reshape(N, G, E // G), axis=-1)
score = best[..., 0] + best[..., 1]
groups = np.array([sorted(sorted(range(G), key=lambda g: -row[g])[:keep]) for row in score])
closed = np.ones((N, G), dtype=bool)
np.put_along_axis(closed, groups, False, axis=1)
t[np.repeat(closed, E // G, axis=1)] -= 1000.0
chosen = np.zeros((N, E), dtype=bool)
np.put_along_axis(chosen, np.argsort(-t, axis=1, kind="stable")[:, :k], True, axis=1)
w = s[chosen].reshape(N, k)
print((groups, np.nonzero(chosen)[1].reshape(N, k), scale * w / w.sum(1, keepdims=True)))
