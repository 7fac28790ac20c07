"""You put a factor 1/2 before the error. Some books do that to tidy up the derivative; here the mean squared error has no such factor: sum of (p - y)^2 over N.
你在误差前乘了 1/2。有些教材这样做是为了让导数更整洁；本题的均方误差没有这个系数：Σ(p - y)^2 除以 N。
"""

import numpy as np

X, y, w = (np.array(eval(input())) for _ in range(3))
p = 1 / (1 + np.exp(-(X @ w + float(input()))))
print((p.round(4).tolist(), round(float(np.mean((p - y) ** 2) / 2), 4)))
