"""You print the cross-entropy. It is the better loss for a classifier, but this exercise measures the mean squared error between the probabilities and the labels.
你打印的是交叉熵。它确实更适合分类，但本题衡量的是概率与标签之间的均方误差。
"""

import numpy as np

X, y, w = (np.array(eval(input())) for _ in range(3))
p = 1 / (1 + np.exp(-(X @ w + float(input()))))
print((p.round(4).tolist(), round(float(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))), 4)))
