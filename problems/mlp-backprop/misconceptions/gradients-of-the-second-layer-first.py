"""You print the gradients of the output layer first. The order is loss, dW1, db1, dW2, db2.
你先打印了输出层的梯度。顺序应为 loss、dW1、db1、dW2、db2。
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
da = dz @ W2.T * (a > 0)
dW1, db1 = X.T @ da, da.sum(axis=0)
print(tuple(np.round(v, 4).tolist() for v in (loss, dW2, db2, dW1, db1)))
