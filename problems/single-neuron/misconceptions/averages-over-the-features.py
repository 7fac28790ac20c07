"""You divide the squared errors by the number of features D. There is one error per sample: divide by the number of samples N, len(labels).
你用特征数 D 去除平方误差。每个样本有一个误差，应除以样本数 N，即 len(labels)。
"""

import numpy as np

X, y, w = (np.array(eval(input())) for _ in range(3))
p = 1 / (1 + np.exp(-(X @ w + float(input()))))
print((p.round(4).tolist(), round(float(np.sum((p - y) ** 2) / len(w)), 4)))
