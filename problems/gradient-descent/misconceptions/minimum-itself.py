"""You print the minimum. The exercise asks where gradient descent stands after the given number of steps.
你打印的是极小点。题目要的是走完给定步数后所在的点。
"""

import numpy as np

A, b, x = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
for _ in range(int(input())):
    pass
x = np.linalg.solve(A, b)
print(x.round(4).tolist())
