"""Your constant dimension comes out as -1 (or another value), because the zero range was replaced by 1. Such a dimension gives 0, the middle of the scale.
你的常数维度输出了 -1（或其他值），因为你只把为零的范围换成了 1。这样的维度应输出 0，即区间中点。
"""

import numpy as np

data, x = np.array(eval(input())), np.array(eval(input()))
low, high = data.min(axis=0), data.max(axis=0)
print((2 * (x - low) / np.where(high - low < 1e-4, 1, high - low) - 1).round(4).tolist())
