"""You divide by the mean absolute value. The root mean square is the root of the mean of the squares.
你除以的是绝对值的均值。均方根是平方的均值再开方。
"""

import numpy as np

x, weight, eps = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), float(input())
rms = np.mean(np.abs(x), axis=1, keepdims=True) + eps
print((x / rms * weight).round(4).tolist())
