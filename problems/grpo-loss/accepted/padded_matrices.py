import numpy as np

r = np.array(eval(input()))
rows = [eval(input()) for _ in range(3)]
eps, beta = float(input()), float(input())
lengths = np.array([len(row) for row in rows[0]])
mask = np.arange(lengths.max()) < lengths[:, None]
new, old, ref = (np.array([row + [0.0] * (lengths.max() - len(row)) for row in m]) for m in rows)
A = ((r - r.mean()) / (r.std() + 1e-8))[:, None]
rho = np.exp(new - old)
surrogate = np.where(A >= 0, np.minimum(rho, 1 + eps), np.maximum(rho, 1 - eps)) * A
kl = np.expm1(ref - new) - (ref - new)
per_answer = ((surrogate - beta * kl) * mask).sum(1) / lengths
print((A[:, 0], -per_answer.mean()))
