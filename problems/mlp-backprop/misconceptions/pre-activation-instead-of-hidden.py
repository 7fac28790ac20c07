"""You multiply by the pre-activation a in the gradient of W2. The output layer saw h = relu(a): dW2 = h^T dlogits.
求 W2 的梯度时你用了激活前的 a。输出层看到的是 h = relu(a)：dW2 = h^T dlogits。
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
dW2, db2 = a.T @ dz, dz.sum(axis=0)
da = dz @ W2.T * (a > 0)
dW1, db1 = X.T @ da, da.sum(axis=0)
print(tuple(np.round(v, 4).tolist() for v in (loss, dW1, db1, dW2, db2)))
