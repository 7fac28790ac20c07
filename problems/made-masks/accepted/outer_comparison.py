import numpy as np

x, m0, m, W, b, V, c = (np.array(eval(input())) for _ in range(7))
A = np.greater_equal.outer(m, m0)
B = np.less.outer(m, m0).T
h = np.clip(np.einsum("kd,nd->nk", np.where(A, W, 0), x) + b, 0, None)
p = 1 / (1 + np.exp(-(np.einsum("dk,nk->nd", np.where(B, V, 0), h) + c)))
print((A * 1, B * 1, p, -np.log(np.where(x == 1, p, 1 - p)).sum(1).mean()))
