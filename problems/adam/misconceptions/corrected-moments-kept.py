"""You overwrite m and v by their corrected values, so the correction is applied again in the next step. Correct copies, m_hat and v_hat, and carry m and v on as they are.
你用修正后的值覆盖了 m 和 v，下一步又会再修正一次。应把修正结果放进副本 m_hat、v_hat，m 和 v 保持原值。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta1, beta2, epsilon = (float(input()) for _ in range(4))
m, v = np.zeros_like(x), np.zeros_like(x)
for t in range(1, int(input()) + 1):
    g = A @ x - b
    m = (beta1 * m + (1 - beta1) * g) / (1 - beta1**t)
    v = (beta2 * v + (1 - beta2) * g**2) / (1 - beta2**t)
    x = x - eta * m / (np.sqrt(v) + epsilon)
print(x.round(4).tolist())
