"""You use h (1 - h), the derivative of a sigmoid. The hidden layer is a relu: its derivative is 1 where a > 0 and 0 elsewhere.
你用了 sigmoid 的导数 h (1 - h)。隐藏层是 relu：a > 0 处导数为 1，其余为 0。
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
da = dz @ W2.T * h * (1 - h)
dW1, db1 = X.T @ da, da.sum(axis=0)
print(tuple(np.round(v, 4).tolist() for v in (loss, dW1, db1, dW2, db2)))
