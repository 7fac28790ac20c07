import numpy as np

s, t, x, m = (np.array(eval(input())) for _ in range(4))
s = s - np.logaddexp.reduce(s, axis=2, keepdims=True)
t = t - np.logaddexp.reduce(t, axis=2, keepdims=True)
kl = np.einsum("btv,btv->bt", np.exp(s), s - t)
kl[m == 0] = 0
picked = np.eye(s.shape[2])[x] * (s - t)
response = picked.sum(2)[m == 1]
print((kl, kl[m == 1].mean() if response.size else 0.0, response.mean() if response.size else 0.0))
