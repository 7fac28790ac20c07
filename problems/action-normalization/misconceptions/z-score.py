"""You subtract the mean and divide by the standard deviation. Here the range is scaled: the training minimum goes to -1, the maximum to 1.
你减均值除以标准差。这里是按范围缩放：训练最小值映射到 -1，最大值映射到 1。
"""

import numpy as np

data, x = np.array(eval(input())), np.array(eval(input()))
std = data.std(axis=0)
y = (x - data.mean(axis=0)) / np.where(std < 1e-4, 1, std)
print(np.where(std < 1e-4, 0.0, y).round(4).tolist())
