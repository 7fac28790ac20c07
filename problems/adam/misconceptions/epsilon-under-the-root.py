"""You add epsilon under the root. It stands outside, sqrt(v_hat) + epsilon: under the root its own root counts, which is far larger.
你把 epsilon 加在了根号里。它应在根号外：sqrt(v_hat) + epsilon；放进根号后起作用的是它的平方根，大得多。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta1, beta2, epsilon = (float(input()) for _ in range(4))
m, v = np.zeros_like(x), np.zeros_like(x)
for t in range(1, int(input()) + 1):
    g = A @ x - b
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    x = x - eta * m / (1 - beta1**t) / np.sqrt(v / (1 - beta2**t) + epsilon)
print(x.round(4).tolist())
