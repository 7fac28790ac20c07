"""You exponentiate the logits as they are, which overflows for large ones. Subtract each row's maximum first: it cancels in the quotient.
你直接对 logits 取指数，数值大时会溢出。应先减去每行的最大值，它在相除时会约掉。
kind: stability
"""

import numpy as np

X, y, W1, b1, W2, b2 = (np.array(eval(input())) for _ in range(6))
n = len(y)
a = X @ W1 + b1
h = np.maximum(a, 0)
z = h @ W2 + b2
p = np.exp(z)
p /= p.sum(axis=1, keepdims=True)
loss = -np.log(p[np.arange(n), y]).mean()
dz = p.copy()
dz[np.arange(n), y] -= 1
dz /= n
dW2, db2 = h.T @ dz, dz.sum(axis=0)
da = dz @ W2.T * (a > 0)
dW1, db1 = X.T @ da, da.sum(axis=0)
print(tuple(np.round(v, 4).tolist() for v in (loss, dW1, db1, dW2, db2)))
