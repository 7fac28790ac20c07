"""You pass the gradient through the relu unchanged. Units that were off (a <= 0) get none: multiply by the mask a > 0.
你让梯度原样穿过了 relu。未激活的单元（a <= 0）没有梯度：应乘以掩码 a > 0。
"""

import numpy as np

X, y, W1, b1, W2, b2 = (np.array(eval(input())) for _ in range(6))
n = len(y)
a = X @ W1 + b1
h = np.maximum(a, 0)
z = h @ W2 + b2
p = np.exp(z - z.max(axis=1, keepdims=True))
p /= p.sum(axis=1, keepdims=True)
loss = -np.log(p[np.arange(n), y]).mean()
dz = p.copy()
dz[np.arange(n), y] -= 1
dz /= n
dW2, db2 = h.T @ dz, dz.sum(axis=0)
da = dz @ W2.T
dW1, db1 = X.T @ da, da.sum(axis=0)
print(tuple(np.round(v, 4).tolist() for v in (loss, dW1, db1, dW2, db2)))
