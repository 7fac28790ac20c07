"""You divide by N in dlogits and again in the gradients of the weights. The factor 1 / N of the mean enters once.
你在 dlogits 处除以 N，求权重梯度时又除了一次。平均带来的 1 / N 只出现一次。
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
dW2, db2 = h.T @ dz / n, dz.sum(axis=0)
da = dz @ W2.T * (a > 0)
dW1, db1 = X.T @ da / n, da.sum(axis=0)
print(tuple(np.round(v, 4).tolist() for v in (loss, dW1, db1, dW2, db2)))
