"""You leave out the weight. After normalising multiply each feature by its weight.
你漏掉了权重。归一化之后，每个特征要乘上对应的权重。
"""

import numpy as np

x, weight, eps = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), float(input())
rms = np.sqrt(np.mean(x**2, axis=1, keepdims=True) + eps)
print((x / rms).round(4).tolist())
