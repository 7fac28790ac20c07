"""You turn the probabilities into classes at 0.5 before measuring the error. That is the error rate; use the probabilities themselves: (p - y)^2.
你先用 0.5 作阈值把概率变成类别再算误差，那是错误率。应直接用概率计算：(p - y)^2。
"""

import numpy as np

X, y, w = (np.array(eval(input())) for _ in range(3))
p = 1 / (1 + np.exp(-(X @ w + float(input()))))
print((p.round(4).tolist(), round(float(np.mean(((p >= 0.5) - y) ** 2)), 4)))
