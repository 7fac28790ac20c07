import numpy as np

r = np.array(eval(input()), dtype=float)
new, old, cut = eval(input()), eval(input()), np.array(eval(input()))
low, high = float(input()), float(input())
owner = np.repeat(np.arange(len(r)), [len(row) for row in new])
rho = np.exp(np.concatenate(new) - np.concatenate(old))
A = (r - r.mean()) / (r.std() + 1e-12)
a = A[owner]
term = np.where(rho * a < np.clip(rho, 1 - low, 1 + high) * a, rho * a, np.clip(rho, 1 - low, 1 + high) * a)
keep = 1 - cut[owner]
print(A, -(term * keep).sum() / max(keep.sum(), 1))
