"""You add the squared errors but do not average them. Divide by the number of samples N, so that the error does not grow with the batch.
你把平方误差加了起来，却没有取平均。应除以样本数 N，误差才不会随批大小增长。
"""

import numpy as np

X, y, w = (np.array(eval(input())) for _ in range(3))
p = 1 / (1 + np.exp(-(X @ w + float(input()))))
print((p.round(4).tolist(), round(float(np.sum((p - y) ** 2)), 4)))
