"""You divide by the length of the row, the root of the sum of squares. Take the mean of the squares, dividing by D.
你除以的是行向量的长度，即平方和的平方根。应取平方的均值，即再除以 D。
"""

import numpy as np

x, weight, eps = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), float(input())
rms = np.sqrt(np.sum(x**2, axis=1, keepdims=True) + eps)
print((x / rms * weight).round(4).tolist())
