"""You add epsilon to the root of v before it is corrected. Add it after: sqrt(v_hat) + epsilon with v_hat = v / (1 - beta2**t), as in Algorithm 1.
你把 epsilon 加在了未修正的 v 的平方根上。应先修正再加：sqrt(v_hat) + epsilon，v_hat = v / (1 - beta2**t)，见论文 Algorithm 1。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta1, beta2, epsilon = (float(input()) for _ in range(4))
m, v = np.zeros_like(x), np.zeros_like(x)
for t in range(1, int(input()) + 1):
    g = A @ x - b
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    x = x - eta * np.sqrt(1 - beta2**t) / (1 - beta1**t) * m / (np.sqrt(v) + epsilon)
print(x.round(4).tolist())
