"""You subtract the mean first, which is LayerNorm. RMSNorm only divides by the root mean square.
你先减去了均值，那是 LayerNorm。RMSNorm 只除以均方根。
"""

import numpy as np

x, weight, eps = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), float(input())
x = x - x.mean(axis=1, keepdims=True)
rms = np.sqrt(np.mean(x**2, axis=1, keepdims=True) + eps)
print((x / rms * weight).round(4).tolist())
