"""You differentiate x^T A x without its factor 1/2. The objective is x^T A x / 2 - b^T x: the gradient is A x - b, without a 2.
你对 x^T A x 求导时漏看了系数 1/2。目标函数是 x^T A x / 2 - b^T x，梯度为 A x - b，没有 2。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
for _ in range(int(input())):
    x = x - eta * (2 * A @ x - b)
print(x.round(4).tolist())
