"""You multiply by the temperature. Divide by it: a temperature above 1 flattens the distribution.
你乘上了温度。应除以温度：温度大于 1 时分布变平。
"""

import numpy as np

X, T = np.array(eval(input()), dtype=float), float(input())
e = np.exp((X - X.max(axis=1, keepdims=True)) * T)
print((e / e.sum(axis=1, keepdims=True)).round(4).tolist())
