"""You take the range from the actions to be normalised. It belongs to the training data: the policy must see the same scale in every batch.
你用待归一化的动作计算范围。范围应来自训练数据：策略在每个 batch 中都要看到同样的尺度。
"""

import numpy as np

data, x = np.array(eval(input())), np.array(eval(input()))
low, high = x.min(axis=0), x.max(axis=0)
constant = high - low < 1e-4
print(np.where(constant, 0.0, 2 * (x - low) / np.where(constant, 1, high - low) - 1).round(4).tolist())
