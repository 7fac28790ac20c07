"""You divide the step by the number of samples. The loss of a single sample is no mean: leave the 1/N out.
你把步长除以了样本数。单个样本的损失不是平均值：不要除以 N。
"""

import numpy as np

X, y, w = (np.array(eval(input()), dtype=float) for _ in range(3))
eta = float(input())
order = eval(input())
for i in order:
    w = w - eta * 2 / len(y) * (X[i] @ w - y[i]) * X[i]
print(w.round(4).tolist())
