"""You take one minimum and maximum over all dimensions. Each dimension has its own unit: reduce along the rows only (axis=0).
你对所有维度取了同一个最小值和最大值。每一维有自己的单位：只沿行方向归约（axis=0）。
"""

import numpy as np

data, x = np.array(eval(input())), np.array(eval(input()))
low, high = data.min(), data.max()
print((2 * (x - low) / (high - low) - 1).round(4).tolist())
