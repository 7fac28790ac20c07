"""You update the coordinates one after another with fresh values. Compute the whole gradient at the old point first, then move all coordinates.
你逐个更新坐标，后面的坐标用了刚更新的值。应先在旧点算出整个梯度，再一起移动所有坐标。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
for _ in range(int(input())):
    for i in range(len(x)):
        x[i] -= eta * (A[i] @ x - b[i])
print(x.round(4).tolist())
