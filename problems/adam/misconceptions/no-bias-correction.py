"""You use m and v as they are. Both start at 0 and are too small at first: divide them by 1 - beta1**t and 1 - beta2**t before the step.
你直接用了 m 和 v。它们从 0 开始，最初偏小：更新前应分别除以 1 - beta1**t 和 1 - beta2**t。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta, beta1, beta2, epsilon = (float(input()) for _ in range(4))
m, v = np.zeros_like(x), np.zeros_like(x)
for t in range(1, int(input()) + 1):
    g = A @ x - b
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    x = x - eta * m / (np.sqrt(v) + epsilon)
print(x.round(4).tolist())
