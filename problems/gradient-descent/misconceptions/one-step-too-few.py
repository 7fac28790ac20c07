"""You stop one step early. num_iterations is the number of updates: use range(num_iterations).
你少走了一步。num_iterations 就是更新次数：用 range(num_iterations)。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
for _ in range(int(input()) - 1):
    x = x - eta * (A @ x - b)
print(x.round(4).tolist())
