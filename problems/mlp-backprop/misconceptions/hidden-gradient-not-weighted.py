"""You pass the logits' gradient back unweighted: every hidden unit gets the plain sum over the classes. Multiply by W2^T: unit j caused class c with weight W2[j, c].
你往回传梯度时没有乘 W2 的转置，每个隐藏单元都只得到各类别之和。应乘以 W2^T：单元 j 对类别 c 的影响正是 W2[j, c]。
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
da = dz @ np.ones_like(W2).T * (a > 0)
dW1, db1 = X.T @ da, da.sum(axis=0)
print(tuple(np.round(v, 4).tolist() for v in (loss, dW1, db1, dW2, db2)))
