import numpy as np

r = np.array(eval(input()))
new, old = eval(input()), eval(input())
eps, M = float(input()), int(input())
G = len(r)
mask = np.array([[t < len(row) for t in range(M)] for row in new])
rho = np.zeros((G, M))
rho[mask] = np.exp(np.concatenate(new) - np.concatenate(old))
A = (r - np.mean(r))[:, None]
bounded = np.where(A > 0, np.minimum(rho, 1 + eps), np.maximum(rho, 1 - eps))
grad = -A * rho * (bounded == rho) / G / M
print((A[:, 0].tolist(), -(bounded * A * mask).sum() / G / M, [g[m].tolist() for g, m in zip(grad, mask)]))
