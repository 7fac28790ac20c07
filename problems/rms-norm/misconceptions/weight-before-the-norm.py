"""You apply the weight before the normalisation. Normalise x first, then scale: otherwise the weights change the root mean square.
你在归一化之前就乘了权重。应先归一化再缩放，否则权重会影响均方根。
"""

import numpy as np

x, weight, eps = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), float(input())
x = x * weight
rms = np.sqrt(np.mean(x**2, axis=1, keepdims=True) + eps)
print((x / rms).round(4).tolist())
