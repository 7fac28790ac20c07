"""You scale to [0, 1]. The policy works on [-1, 1], centred like its noise: multiply by 2 and subtract 1.
你缩放到了 [0, 1]。策略使用 [-1, 1]，与噪声一样以 0 为中心：乘以 2 再减 1。
"""

import numpy as np

data, x = np.array(eval(input())), np.array(eval(input()))
low, high = data.min(axis=0), data.max(axis=0)
constant = high - low < 1e-4
print(np.where(constant, 0.0, (x - low) / np.where(constant, 1, high - low)).round(4).tolist())
