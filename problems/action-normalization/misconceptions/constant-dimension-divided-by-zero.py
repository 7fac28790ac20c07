"""You divide by a range of 0. A dimension that never moves in the training data carries no information: put 0 there when max - min < 1e-4.
你除以了为 0 的范围。训练数据中从未变化的维度不含信息：max - min < 1e-4 时直接取 0。
"""

import numpy as np

data, x = np.array(eval(input())), np.array(eval(input()))
low, high = data.min(axis=0), data.max(axis=0)
print((2 * (x - low) / (high - low) - 1).round(4).tolist())
